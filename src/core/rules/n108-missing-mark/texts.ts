import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
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

export const en: RuleTexts = {
  name: "Missing item mark",
  messages: {
    next: {
      what: "{item} of {plan} has no “{mark}”.",
      why: "The other items have it, and the printed plan will look uneven.",
      todo: "Put “{mark}” in front of the sentence.",
    },
    current: {
      what: "{item} of {plan} has no “{mark}”.",
      why: "The other items have it, so it may have been lost in copying.",
      todo: "Compare with the adopted plan.",
    },
  },
  fixes: { insert: "Insert “{mark}”" },
};
