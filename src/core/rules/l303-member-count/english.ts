import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Another number of items",
  messages: {
    merged: {
      what: "The note says “{words}”, but {found} item(s) of {plan} belong to it ({items}).",
      why: "Readers will misjudge what was merged.",
      todo: "Write the numbers, or correct the merged cells.",
    },
    apart: {
      what: "The note says “{words}”, but {plan} has {found} items beside them ({items}).",
      why: "Nobody can tell whether they were merged or go on side by side.",
      todo: "Check which numbers were merged, and correct the note or the rows.",
    },
    slipped: {
      what: "“{words}” seems to be meant for another row ({items}).",
      why: "Readers will misjudge what was merged or split.",
      todo: "Look at the rows as they would be, and move the note.",
    },
    split: {
      what: "The note says “{words}”, but {found} item(s) of {plan} belong to it ({items}).",
      why: "Readers will misjudge what was split.",
      todo: "Write the numbers, or correct the merged cells.",
    },
  },
  fixes: { move: "Move the note to {cell}" },
};
