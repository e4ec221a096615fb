import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Department without an item",
  messages: {
    "left-over": {
      what: "The departments {names} stand on a row without an item of {next}.",
      why: "They may have been left behind when an item was moved, or stand on the wrong row.",
      todo: "Remove them, or move them to the right row.",
    },
  },
  fixes: {},
};
