import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "New item without a word",
  messages: {
    unexplained: {
      what: "{item} has neither an item of {current} nor a note that calls it new.",
      why: "Readers cannot tell whether it is new or a row has slipped.",
      todo: "If it is new, write so; if it goes on, enter the item of {current}.",
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
