import type { RuleTexts } from "../rule";

const why = {
  ja: "表が見つからないため、何も点検していません。問題がないという意味ではありません。",
  en: "Without a table nothing was checked. This does not mean that nothing is wrong.",
};
const todo = {
  ja: "シートを選び直すか、「列を直す」で見出しの行と各欄の列を指定してください。",
  en: "Choose another sheet, or set the header rows and columns by hand.",
};

export const ja: RuleTexts = {
  name: "表が見つからない",
  messages: {
    empty: { what: "シート「{sheet}」は空です。", why: why.ja, todo: "比較表のあるシートを開いてください。" },
    "no-header": {
      what: "シート「{sheet}」に、現行計画の欄と次期計画の欄が並ぶ見出しがありません。",
      why: why.ja,
      todo: todo.ja,
    },
    "next-missing": {
      what: "シート「{sheet}」の{row}行目を見出しと読みましたが、次期計画の欄がありません。",
      why: why.ja,
      todo: todo.ja,
    },
    "current-missing": {
      what: "シート「{sheet}」の{row}行目を見出しと読みましたが、現行計画の欄がありません。",
      why: why.ja,
      todo: todo.ja,
    },
    "choice-does-not-fit": {
      what: "指定された見出しの行と列が、シート「{sheet}」に合いません。",
      why: why.ja,
      todo: "指定を直すか、指定を消して自動で探してください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "No table found",
  messages: {
    empty: { what: "The sheet “{sheet}” is empty.", why: why.en, todo: "Open the sheet that holds the comparison table." },
    "no-header": {
      what: "The sheet “{sheet}” has no header that names both the current and the next plan.",
      why: why.en,
      todo: todo.en,
    },
    "next-missing": {
      what: "Row {row} of the sheet “{sheet}” looks like a header, but has no column for the next plan.",
      why: why.en,
      todo: todo.en,
    },
    "current-missing": {
      what: "Row {row} of the sheet “{sheet}” looks like a header, but has no column for the current plan.",
      why: why.en,
      todo: todo.en,
    },
    "choice-does-not-fit": {
      what: "The header rows and columns that were set do not fit the sheet “{sheet}”.",
      why: why.en,
      todo: "Set them anew, or clear them to let the table be found.",
    },
  },
  fixes: {},
};
