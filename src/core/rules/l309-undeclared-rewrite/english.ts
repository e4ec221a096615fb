import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Rewritten without a note",
  messages: {
    rewritten: {
      what: "{count} item(s) of {plan} ({items}) have largely another text, and their notes are empty.",
      why: "The committee will ask what was reviewed.",
      todo: "Write a note that says what was reviewed; drafts can be made.",
    },
  },
  fixes: { draft: "Write drafts into {count} row(s) ({cells})" },
};
