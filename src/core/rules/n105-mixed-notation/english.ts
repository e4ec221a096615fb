import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Numbers written in two ways",
  messages: {
    next: {
      what: "The numbers of {plan} are mostly written like {usual}, but {count} differ, such as {other}.",
      why: "Searching or sorting by number misses them.",
      todo: "Write them like {usual}.",
    },
    current: {
      what: "The numbers of {plan} are mostly written like {usual}, but {count} differ, such as {other}.",
      why: "Searching or sorting by number misses them.",
      todo: "Compare with the adopted plan, and leave them if they stand so there.",
    },
  },
  fixes: {},
};
