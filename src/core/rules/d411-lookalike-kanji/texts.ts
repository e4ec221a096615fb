import type { RuleTexts } from "../rule";

const what = {
  ja: "「{wrong}」は課名一覧の「{right}」({official})と1字違いの似た字です。",
  en: "“{wrong}” looks like “{right}” of the roster ({official}), but one character differs.",
};
const why = {
  ja: "地名や課名の誤記は、公表後に訂正が必要になります。",
  en: "A wrong name of a place or department has to be corrected in public.",
};

export const ja: RuleTexts = {
  name: "似た字の取り違え",
  messages: {
    own: { what: what.ja, why: why.ja, todo: "{own}を確認して直してください。" },
    both: { what: what.ja, why: why.ja, todo: "{own}を確認して直してください。現行欄{quoted}は原本を確認してください。" },
    quoted: { what: what.ja, why: why.ja, todo: "現行欄{quoted}は原本を確認してください。" },
  },
  fixes: { correct: "「{right}」に直す" },
};

export const en: RuleTexts = {
  name: "Look-alike character",
  messages: {
    own: { what: what.en, why: why.en, todo: "Check {own}, and correct it." },
    both: { what: what.en, why: why.en, todo: "Check {own}, and correct it. For {quoted} compare with the adopted plan." },
    quoted: { what: what.en, why: why.en, todo: "For {quoted} compare with the adopted plan." },
  },
  fixes: { correct: "Correct it to “{right}”" },
};
