import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Item without a number",
  messages: {
    next: {
      what: "“{text}” of {plan} has no number.",
      why: "Enquiries and notes cannot refer to it.",
      todo: "Give it a number, or put it into the cell of the item that it continues.",
    },
    free: {
      what: "“{text}” of {plan} has no number.",
      why: "Enquiries and notes cannot refer to it.",
      todo: "{label} is free. Give it a number, or put it into the cell of the item that it continues.",
    },
    current: {
      what: "“{text}” of {plan} has no number.",
      why: "What became of it cannot be told by number.",
      todo: "Compare with the adopted plan, and add the number if it was lost in copying.",
    },
  },
  fixes: {},
};
