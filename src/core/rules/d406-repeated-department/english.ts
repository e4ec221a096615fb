import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Department named twice",
  messages: {
    repeated: {
      what: "{item} names the department {name} twice.",
      why: "Another department may have been meant.",
      todo: "Remove one of them, or correct the name.",
    },
    "by-abbreviation": {
      what: "{name} of {item} are the same department.",
      why: "Another department may have been meant.",
      todo: "Remove one of them, or correct the name.",
    },
  },
  fixes: {},
};
