import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
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
