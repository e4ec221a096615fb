import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "項目のない関係課",
  messages: {
    "left-over": {
      what: "次期計画の項目がない行に、関係課「{names}」があります。",
      why: "項目を動かしたときの消し忘れか、行のずれかもしれません。",
      todo: "課名を消すか、正しい行へ移してください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Department without an item",
  messages: {
    "left-over": {
      what: "The departments {names} stand on a row without an item of the next plan.",
      why: "They may have been left behind when an item was moved, or stand on the wrong row.",
      todo: "Remove them, or move them to the right row.",
    },
  },
  fixes: {},
};
