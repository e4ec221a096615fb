import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "項目数の不一致",
  messages: {
    merged: {
      what: "経過は「{words}」ですが、対応する{plan}は{found}項目({items})です。",
      why: "統合の範囲を読み違えます。",
      todo: "番号を書くか、結合範囲を直してください。",
    },
    apart: {
      what: "経過は「{words}」ですが、{plan}にも{found}項目({items})が並んでいます。",
      why: "統合したのか別々に続けるのか分かりません。",
      todo: "統合する番号を確かめて、経過か行の並びを直してください。",
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
