import type { RuleTexts } from "../rule";

const why = "Without a table nothing was checked. This does not mean that nothing is wrong.";
const todo = "Choose another sheet, or set the header rows and columns by hand.";

export const english: RuleTexts = {
  name: "No table found",
  messages: {
    empty: { what: "The sheet “{sheet}” is empty.", why, todo: "Open the sheet that holds the comparison table." },
    "no-header": {
      what: "The sheet “{sheet}” has no header that names both the current and the next plan.",
      why,
      todo,
    },
    "no-items": {
      what: "Row {row} of the sheet “{sheet}” names both plans, but no items of a plan were found below it.",
      why,
      todo,
    },
    "next-missing": {
      what: "Row {row} of the sheet “{sheet}” looks like a header, but has no column for the next plan.",
      why,
      todo,
    },
    "current-missing": {
      what: "Row {row} of the sheet “{sheet}” looks like a header, but has no column for the current plan.",
      why,
      todo,
    },
    "choice-does-not-fit": {
      what: "The header rows and columns that were set do not fit the sheet “{sheet}”.",
      why,
      todo: "Set them anew, or clear them to let the table be found.",
    },
  },
  fixes: {},
};
