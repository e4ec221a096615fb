import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Unread row",
  messages: {
    unread: {
      what: "Row {row}, “{text}”, can be read neither as a heading nor as an item.",
      why: "It was not checked, and no count includes it.",
      todo: "Give it a number if it is an item, or move it out of the table if it is a remark.",
    },
    "number-alone": {
      what: "{label} of {plan} is a number without a text.",
      why: "Nobody can tell what is to be done, nor compare it with the current plan.",
      todo: "Write the text, or take the number away.",
    },
    "current-number-alone": {
      what: "{label} of {plan} is a number without a text.",
      why: "Nobody can tell what it was, nor where it went.",
      todo: "Look at the original.",
    },
  },
  fixes: {},
};
