import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "New item without a word",
  messages: {
    unexplained: {
      what: "{item} has neither an item of {current} nor a note that calls it new.",
      why: "Readers cannot tell whether it is new or a row has slipped.",
      todo: "If it is new, write so; if it goes on, enter the item of {current}.",
    },
    noted: {
      what: "The note “{words}” does not say whether {item} is new or which item of {current} it comes from.",
      why: "Readers cannot tell whether it is new or a row has slipped.",
      todo: "If it is new, write so; if it goes on, enter the number of the item of {current}.",
    },
    "below-split": {
      what: "{item} has neither an item of {current} nor a note that calls it new, and “{words}” in {place} does not tell whether it is one of the parts.",
      why: "Readers cannot tell whether it is new or a row has slipped.",
      todo: "If it is a part, correct the count in {place} or write so in the row of {item} too; if it is new, write so.",
    },
    "with-predecessor": {
      what: "{item} has neither an item of {current} nor a note that calls it new.",
      why: "Readers cannot tell whether it is new or a row has slipped.",
      todo: "{predecessor} leads nowhere and its text is close: check whether a row has slipped.",
    },
  },
  fixes: { write: "Write “{note}” into {cell}" },
  related: { predecessor: "The closest item that leads nowhere." },
};
