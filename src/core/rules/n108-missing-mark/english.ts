import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Missing item mark",
  messages: {
    next: {
      what: "{item} of {plan} has no “{mark}”.",
      why: "The other items have it, and the printed plan will look uneven.",
      todo: "Put “{mark}” in front of the sentence.",
    },
    current: {
      what: "{item} of {plan} has no “{mark}”.",
      why: "The other items have it, so it may have been lost in copying.",
      todo: "Compare with the adopted plan.",
    },
  },
  fixes: { insert: "Insert “{mark}”" },
};
