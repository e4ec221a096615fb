import type { RuleTexts } from "../rule";

const why = "表が見つからないため、何も点検していません。問題がないという意味ではありません。";
const todo = "シートを選び直すか、「列を直す」で見出しの行と各欄の列を指定してください。";

export const texts: RuleTexts = {
  name: "表が見つからない",
  messages: {
    empty: { what: "シート「{sheet}」は空です。", why, todo: "比較表のあるシートを開いてください。" },
    "no-header": {
      what: "シート「{sheet}」に、現行計画の欄と次期計画の欄が並ぶ見出しがありません。",
      why,
      todo,
    },
    "no-items": {
      what: "シート「{sheet}」の{row}行目に両計画の欄がありますが、その下に計画の項目を読み取れません。",
      why,
      todo,
    },
    "next-missing": {
      what: "シート「{sheet}」の{row}行目を見出しと読みましたが、次期計画の欄がありません。",
      why,
      todo,
    },
    "current-missing": {
      what: "シート「{sheet}」の{row}行目を見出しと読みましたが、現行計画の欄がありません。",
      why,
      todo,
    },
    "choice-does-not-fit": {
      what: "指定された見出しの行と列が、シート「{sheet}」に合いません。",
      why,
      todo: "指定を直すか、指定を消して自動で探してください。",
    },
  },
  fixes: {},
};
