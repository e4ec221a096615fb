import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Error value",
  messages: {
    error: {
      what: "{cell} holds the error value {text}.",
      why: "Its text is lost, and will be printed and published like this.",
      todo: "Look at what it refers to, or put the text in again.",
    },
  },
  fixes: {},
};
