import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "項目数の不一致",
  messages: {
    merged: {
      what: "経過は「{words}」ですが、対応する{plan}は{found}項目({items})です。",
      why: "統合の範囲を読み違えます。",
      todo: "番号を書くか、結合範囲を直してください。",
    },
    slipped: {
      what: "「{words}」は、別の行({items})の経過と思われます。",
      why: "統合・分割の範囲を読み違えます。",
      todo: "移動後の行を確認して移してください。",
    },
    split: {
      what: "経過は「{words}」ですが、対応する{plan}は{found}項目({items})です。",
      why: "分割の範囲を読み違えます。",
      todo: "番号を書くか、結合範囲を直してください。",
    },
  },
  fixes: { move: "経過を{cell}へ移す" },
};

export const en: RuleTexts = {
  name: "Another number of items",
  messages: {
    merged: {
      what: "The note says “{words}”, but {found} item(s) of {plan} belong to it ({items}).",
      why: "Readers will misjudge what was merged.",
      todo: "Write the numbers, or correct the merged cells.",
    },
    slipped: {
      what: "“{words}” seems to be meant for another row ({items}).",
      why: "Readers will misjudge what was merged or split.",
      todo: "Look at the rows as they would be, and move the note.",
    },
    split: {
      what: "The note says “{words}”, but {found} item(s) of {plan} belong to it ({items}).",
      why: "Readers will misjudge what was split.",
      todo: "Write the numbers, or correct the merged cells.",
    },
  },
  fixes: { move: "Move the note to {cell}" },
};
