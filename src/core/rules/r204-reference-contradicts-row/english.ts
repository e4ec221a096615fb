import type { RuleTexts } from "../rule";

const why = "The table and the note disagree, and readers cannot tell which is right.";

export const english: RuleTexts = {
  name: "Number at odds with its row",
  messages: {
    heading: { what: "{number} in “{words}” does not fit {heading} in this row.", why, todo: "Correct the number in the note or in the heading." },
    "two-numbers": {
      what: "{number} and {current} in “{words}” do not mean the same ({current} became {items} of {next}).",
      why: "Readers cannot tell which item it went to.",
      todo: "Correct one of the numbers.",
    },
    move: { what: "The note says “{words}”, but this row leads to {items}.", why, todo: "Correct the number, or check where the item went." },
    "both-ends": {
      what: "The note says “{words}”, but that of {items} says “{other}”.",
      why: "The notes of both ends disagree, and readers cannot tell which is right.",
      todo: "Correct the number in one of the notes.",
    },
    source: { what: "The note says “{words}”, but the item in this row comes from {items}.", why, todo: "Correct the number, or check which items belong together." },
    split: { what: "The note says “{words}”, but this row has {items}.", why, todo: "Correct the numbers in the note or those of the items." },
    part: { what: "The note says “{words}”, but {items} is {current} word for word.", why, todo: "Check which items it was divided into." },
    merged: { what: "The note says “{words}”, but this row has {items} of the current plan.", why, todo: "Correct the numbers in the note, or the extent of the merger." },
  },
  fixes: {},
};
