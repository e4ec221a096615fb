import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Programme changed without a note",
  messages: {
    altered: {
      what: "A programme's name in {item} has changed slightly ({words}), and no note says so.",
      why: "Readers cannot tell a renaming from a slip.",
      todo: "Correct the text if it is a slip, or write a note if the name has changed.",
    },
    changed: {
      what: "The programmes named in {item} have changed ({words}), and no note says so.",
      why: "A programme that was added or given up will be overlooked.",
      todo: "If a programme was added, changed or given up, write a note.",
    },
  },
  fixes: { write: "Write “{note}” into {cell}" },
};
