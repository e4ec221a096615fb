import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "項目の印の抜け",
  messages: {
    next: {
      what: "{plan}の{item}に「{mark}」がありません。",
      why: "ほかの項目には付いており、公表資料で不ぞろいになります。",
      todo: "文の前に「{mark}」を入れてください。",
    },
    current: {
      what: "{plan}の{item}に「{mark}」がありません。",
      why: "ほかの項目には付いており、写し漏れかもしれません。",
      todo: "現行計画の原本を確認してください。",
    },
  },
  fixes: { insert: "「{mark}」を入れる" },
};
