import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "番号のない項目",
  messages: {
    next: {
      what: "{plan}の「{text}」に番号がありません。",
      why: "照会や経過欄で、この項目を指すことができません。",
      todo: "番号を付けるか、前の項目の続きなら同じセルに入れてください。",
    },
    free: {
      what: "{plan}の「{text}」に番号がありません。",
      why: "照会や経過欄で、この項目を指すことができません。",
      todo: "空いている番号は{label}です。番号を付けるか、前の項目の続きなら同じセルに入れてください。",
    },
    current: {
      what: "{plan}の「{text}」に番号がありません。",
      why: "この項目の行先を番号で説明できません。",
      todo: "現行計画の原本を確認し、写し漏れなら番号を付けてください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Item without a number",
  messages: {
    next: {
      what: "“{text}” of {plan} has no number.",
      why: "Enquiries and notes cannot refer to it.",
      todo: "Give it a number, or put it into the cell of the item that it continues.",
    },
    free: {
      what: "“{text}” of {plan} has no number.",
      why: "Enquiries and notes cannot refer to it.",
      todo: "{label} is free. Give it a number, or put it into the cell of the item that it continues.",
    },
    current: {
      what: "“{text}” of {plan} has no number.",
      why: "What became of it cannot be told by number.",
      todo: "Compare with the adopted plan, and add the number if it was lost in copying.",
    },
  },
  fixes: {},
};
