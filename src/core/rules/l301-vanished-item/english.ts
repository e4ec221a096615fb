import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Current item that leads nowhere",
  messages: {
    vanished: {
      what: "{item} has no next item and no note.",
      why: "Nobody can answer whether it was given up.",
      todo: "Write where it was absorbed, or why it was deleted.",
    },
    noted: {
      what: "The note “{words}” does not say what became of {item}.",
      why: "Nobody can answer whether it was given up.",
      todo: "Write where it was absorbed, or why it was deleted.",
    },
    mentioned: {
      what: "{item} has no next item, and “{words}” in {place} does not say what became of it.",
      why: "Nobody can answer whether it was given up.",
      todo: "If it was merged there, write so in {place}, and where it was absorbed in the row of {item}.",
    },
    "with-candidates": {
      what: "{item} has no next item and no note.",
      why: "Nobody can answer whether it was given up.",
      todo: "Write where it was absorbed, or why it was deleted. Items with a close text: {candidates}",
    },
  },
  fixes: { write: "Write “{note}” into {cell}" },
};
