import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "説明のない新しい項目",
  messages: {
    unexplained: {
      what: "{item}に対応する{current}項目も「新規追加」の記載もありません。",
      why: "新規か行のずれか分かりません。",
      todo: "新規なら「新規追加(○○)」を、引き継ぐなら{current}項目を記入してください。",
    },
    noted: {
      what: "経過「{words}」では{item}が新規か、どの{current}項目から来たか分かりません。",
      why: "新規か行のずれか分かりません。",
      todo: "新規なら「新規追加(○○)」を、引き継ぐなら{current}項目の番号を記入してください。",
    },
    "below-split": {
      what: "{item}に対応する{current}項目も「新規追加」の記載もなく、{place}の「{words}」では分かれた項目か分かりません。",
      why: "新規か行のずれか分かりません。",
      todo: "分かれた項目なら{place}の項目の数を合わせるか、{item}の行にも「分割」と記入し、新規なら「新規追加(○○)」を記入してください。",
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
