import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "エラー値",
  messages: {
    error: {
      what: "{cell}がエラー値「{text}」です。",
      why: "元の文が失われており、このまま印刷や公表がされます。",
      todo: "参照先を確認するか、文を入れ直してください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Error value",
  messages: {
    error: {
      what: "{cell} holds the error value {text}.",
      why: "Its text is lost, and will be printed and published like this.",
      todo: "Look at what it refers to, or put the text in again.",
    },
  },
  fixes: {},
};
