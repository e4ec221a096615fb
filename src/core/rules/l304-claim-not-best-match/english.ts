import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Target at odds with the text",
  messages: {
    "not-best": {
      what: "The note of {item} says “{words}”, but the item whose text fits best is {rival}.",
      why: "If the number is a slip, the content's destination is explained wrongly.",
      todo: "Ask the department in charge whether {targets} is right.",
    },
    "taken-up": {
      what: "The note of {item} says “{words}”, but it is {rival} that has gained “{gained}”.",
      why: "If the number is a slip, the content's destination is explained wrongly.",
      todo: "Ask the department in charge whether {targets} is right.",
    },
    crossed: {
      what: "By their texts, the rows of {first} and {second} have each other's successor ({first} is close to {lower}, {second} to {upper}).",
      why: "If the rows were mixed up, what became of the two items is explained wrongly.",
      todo: "Check whether the next plan's cells of the two rows were exchanged.",
    },
  },
  fixes: {},
  related: { rival: "The item whose text fits best.", gained: "The item that has gained the word." },
};
