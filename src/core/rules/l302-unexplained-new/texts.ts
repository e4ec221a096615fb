import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "説明のない新しい項目",
  messages: {
    unexplained: {
      what: "{plan}{item}に対応する{current}項目も「新規追加」の記載もありません。",
      why: "新規か行のずれか分かりません。",
      todo: "新規なら「新規追加(○○)」を、引き継ぐなら{current}項目を記入してください。",
    },
    "with-predecessor": {
      what: "{plan}{item}に対応する{current}項目も「新規追加」の記載もありません。",
      why: "新規か行のずれか分かりません。",
      todo: "{current}{predecessor}の行先が空欄で、文面が近いため、行のずれを確認してください。",
    },
  },
  fixes: { write: "{cell}に「{note}」と記入" },
  related: { predecessor: "文面が最も近い、行先のない項目です。" },
};

export const en: RuleTexts = {
  name: "New item without a word",
  messages: {
    unexplained: {
      what: "{item} of {plan} has neither an item of {current} nor a note that calls it new.",
      why: "Readers cannot tell whether it is new or a row has slipped.",
      todo: "If it is new, write so; if it goes on, enter the item of {current}.",
    },
    "with-predecessor": {
      what: "{item} of {plan} has neither an item of {current} nor a note that calls it new.",
      why: "Readers cannot tell whether it is new or a row has slipped.",
      todo: "{predecessor} of {current} leads nowhere and its text is close: check whether a row has slipped.",
    },
  },
  fixes: { write: "Write “{note}” into {cell}" },
  related: { predecessor: "The closest item that leads nowhere." },
};
