import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Heading's note that no item fulfils",
  messages: {
    unfulfilled: {
      what: "The note says “{words}”, but none of the items of {from} ({items}) went to {to}.",
      why: "The heading and its items disagree, and readers cannot tell which is right.",
      todo: "Check where the items went, and correct the heading's note or the items' notes.",
    },
  },
  fixes: {},
};
