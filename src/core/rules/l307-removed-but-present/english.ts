import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Deleted, but still there",
  messages: {
    deleted: {
      what: "{item} is noted as “{words}”, but {present} stands in the same row.",
      why: "Readers cannot tell whether it was given up or goes on.",
      todo: "If it goes on, correct the note; if it was given up, move or remove {present}.",
    },
    absorbed: {
      what: "{item} is noted as “{words}”, but another item, {present}, stands in the same row.",
      why: "Readers cannot tell where it went.",
      todo: "Check the number in the note; if {present} is new, write that too.",
    },
    slipped: {
      what: "“{words}” stands in the row of {item}, which goes on, but seems to be meant for {lost}, which leads nowhere.",
      why: "{item} looks as if it was given up, and {lost} as if nothing explained it.",
      todo: "Look at the rows as they would be, and move the note.",
    },
    both: {
      what: "The note of {item}, “{words}”, can be read as deleted or as absorbed.",
      why: "Readers cannot tell whether it was given up or carried on.",
      todo: "Write either where it was absorbed or why it was deleted.",
    },
  },
  fixes: { move: "Move the note to {cell}" },
};
