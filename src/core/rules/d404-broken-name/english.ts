import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Department name broken in two",
  messages: {
    "line-break": {
      what: "A line break stands inside “{name}”.",
      why: "Searching or sorting by department misses it.",
      todo: "Take the line break out.",
    },
    space: {
      what: "A space stands inside “{name}”.",
      why: "Searching or sorting by department misses it.",
      todo: "Take the space out.",
    },
  },
  fixes: { join: "Join it to “{name}”" },
};
