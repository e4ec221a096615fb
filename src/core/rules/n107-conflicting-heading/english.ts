import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Conflicting headings",
  messages: {
    next: {
      what: "{label} of {plan} is headed by different titles: {titles} ({cells}).",
      why: "A number or a title is wrong, and policies will be confused.",
      todo: "Correct the number, or make the titles the same if the policy only goes on.",
    },
    current: {
      what: "{label} of {plan} is headed by different titles: {titles} ({cells}).",
      why: "A number or a title is wrong, and policies will be confused.",
      todo: "Compare with the adopted plan, and correct it if it was copied wrongly.",
    },
  },
  fixes: {},
};
