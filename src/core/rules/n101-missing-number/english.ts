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
    policy: {
      what,
      why: "Readers cannot tell whether a heading was lost or a number is wrong.",
      todo: "Add the heading, correct the numbers, or write “{label} 欠番”.",
    },
  },
  fixes: {},
  related: { note: "“{statement}” seems to describe the missing item." },
};
