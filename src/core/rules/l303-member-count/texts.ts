import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "項目数の不一致",
  messages: {
    merged: {
      what: "経過は「{words}」ですが、対応する{plan}は{found}項目({items})です。",
      why: "統合の範囲を読み違えます。",
      todo: "番号を書くか、結合範囲を直してください。",
    },
    split: {
      what: "経過は「{words}」ですが、対応する{plan}は{found}項目({items})です。",
      why: "分割の範囲を読み違えます。",
      todo: "番号を書くか、結合範囲を直してください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Another number of items",
  messages: {
    merged: {
      what: "The note says “{words}”, but {found} item(s) of {plan} belong to it ({items}).",
      why: "Readers will misjudge what was merged.",
      todo: "Write the numbers, or correct the merged cells.",
    },
    split: {
      what: "The note says “{words}”, but {found} item(s) of {plan} belong to it ({items}).",
      why: "Readers will misjudge what was split.",
      todo: "Write the numbers, or correct the merged cells.",
    },
  },
  fixes: {},
};
