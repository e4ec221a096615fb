import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "読めない行",
  messages: {
    unread: {
      what: "{row}行目「{text}」を、見出しとも項目とも読めませんでした。",
      why: "この行は点検していません。件数にも入っていません。",
      todo: "項目なら番号を付け、表の説明なら表の外へ移してください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Unread row",
  messages: {
    unread: {
      what: "Row {row}, “{text}”, can be read neither as a heading nor as an item.",
      why: "It was not checked, and no count includes it.",
      todo: "Give it a number if it is an item, or move it out of the table if it is a remark.",
    },
  },
  fixes: {},
};
