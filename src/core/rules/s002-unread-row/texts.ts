import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "読めない行",
  messages: {
    unread: {
      what: "{row}行目「{text}」を、見出しとも項目とも読めませんでした。",
      why: "この行は点検していません。件数にも入っていません。",
      todo: "項目なら番号を付け、表の説明なら表の外へ移してください。",
    },
    "number-alone": {
      what: "{plan}の{label}は番号だけで、本文がありません。",
      why: "何に取り組むのか分からず、現行との対応も確かめられません。",
      todo: "本文を記入するか、番号を消してください。",
    },
    "current-number-alone": {
      what: "{plan}の{label}は番号だけで、本文がありません。",
      why: "何に取り組むのか分からず、行先も確かめられません。",
      todo: "原本を確認してください。",
    },
  },
  fixes: {},
};
