import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
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
