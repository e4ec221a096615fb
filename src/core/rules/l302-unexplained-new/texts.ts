import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "説明のない新しい項目",
  messages: {
    unexplained: {
      what: "{item}に対応する{current}項目も「新規追加」の記載もありません。",
      why: "新規か行のずれか分かりません。",
      todo: "新規なら「新規追加(○○)」を、引き継ぐなら{current}項目を記入してください。",
    },
    "with-predecessor": {
      what: "{item}に対応する{current}項目も「新規追加」の記載もありません。",
      why: "新規か行のずれか分かりません。",
      todo: "{predecessor}の行先が空欄で、文面が近いため、行のずれを確認してください。",
    },
  },
  fixes: { write: "{cell}に「{note}」と記入" },
  related: { predecessor: "文面が最も近い、行先のない項目です。" },
};
