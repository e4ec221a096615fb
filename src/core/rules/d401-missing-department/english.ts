import type { RuleTexts } from "../rule";

const why = "Nobody can be asked about it, and it is missing from the departments' lists.";

export const english: RuleTexts = {
  name: "Missing department",
  messages: {
    empty: { what: "{item} has an empty {column} cell.", why, todo: "Choose a department, or write “調整中”." },
    none: {
      what: "{item} has “{written}” in its {column} cell, and no department.",
      why,
      todo: "Choose a department, or write “調整中”.",
    },
    pending: {
      what: "{column} of {item} is still being settled.",
      why: "The committee may ask who is responsible.",
      todo: "Settle the department before the meeting, and write it.",
    },
  },
  fixes: { copy: "Put in {names}, as in the same policy" },
};
