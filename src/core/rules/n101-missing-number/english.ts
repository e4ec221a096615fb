import type { RuleTexts } from "../rule";

const what = "{missing} is missing from {plan} ({present} are there).";

export const english: RuleTexts = {
  name: "Missing number",
  messages: {
    item: {
      what,
      why: "Readers cannot tell whether an item was lost or the number left out on purpose.",
      todo: "Add {label}, or write “{label} 欠番”.",
    },
    "described-item": {
      what,
      why: "Readers cannot tell whether an item was lost or the number left out on purpose.",
      todo: "Add {label}, or write “{label} 欠番”. The note “{statement}” in {note} seems to describe {missing}.",
    },
    "current-item": {
      what,
      why: "What became of an item that was not copied cannot be explained.",
      todo: "Compare with the adopted plan, and add the row if it was lost.",
    },
    mistyped: {
      what: "{number} in {plan} seems to be a slip for {fits}, by the numbers around it.",
      why: "There is no {fits}, and the item cannot be found by its number.",
      todo: "Change the number to {fits}. If {label} is right, write “欠番” for the numbers left out around it.",
    },
    "current-mistyped": {
      what: "{number} in {plan} seems to be a slip for {fits}, by the numbers around it.",
      why: "There is no {fits}, and the item cannot be found by its number.",
      todo: "Compare with the adopted plan, and correct the number if it was copied wrongly.",
    },
    policy: {
      what,
      why: "Readers cannot tell whether a heading was lost or a number is wrong.",
      todo: "Add the heading, correct the numbers, or write “{label} 欠番”.",
    },
  },
  fixes: { renumber: "Change the number to {label}" },
  related: { note: "“{statement}” seems to describe the missing item." },
};
