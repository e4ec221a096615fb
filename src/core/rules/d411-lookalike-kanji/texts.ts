import type { RuleTexts } from "../rule";

const what = "「{wrong}」は課名一覧の「{right}」({official})と1字違いの似た字です。";
const why = "地名や課名の誤記は、公表後に訂正が必要になります。";

export const texts: RuleTexts = {
  name: "似た字の取り違え",
  messages: {
    own: { what, why, todo: "{own}を確認して直してください。" },
    both: { what, why, todo: "{own}を確認して直してください。現行欄{quoted}は原本を確認してください。" },
    quoted: { what, why, todo: "現行欄{quoted}は原本を確認してください。" },
  },
  fixes: { correct: "「{right}」に直す" },
};
