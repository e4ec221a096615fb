import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "記載のない書換え",
  messages: {
    rewritten: {
      what: "{plan}の{count}項目({items})は、文面が大きく変わっていますが経過が空欄です。",
      why: "何を見直したのか、会議で問われます。",
      todo: "「内容見直し(○○)」などを記入してください。案を作れます。",
    },
  },
  fixes: { draft: "{count}行の経過の案を記入({cells})" },
};

export const en: RuleTexts = {
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
