import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "課名の区切りの不統一",
  messages: {
    mixed: {
      what: "課名の区切りは「{usual}」が主ですが、{others}で区切ったセルがあります({cells})。",
      why: "課名で検索や集計をしたときに、2つの課が1つに見えます。",
      todo: "区切りを「{usual}」にそろえてください。",
    },
  },
  fixes: {},
};
