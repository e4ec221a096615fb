import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "柱の印の不統一",
  messages: {
    mixed: {
      what: "計画の柱の印は「{usual}」が主ですが、{others}もあります({cells})。",
      why: "主と関連の区別なのか、打ち間違いなのか、資料から分かりません。",
      todo: "区別なら凡例を付け、打ち間違いならそろえてください。",
    },
  },
  fixes: {},
};
