import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "番号の書き方の不統一",
  messages: {
    next: {
      what: "{plan}の番号は「{usual}」の書き方が主ですが、「{other}」など{count}件が違う書き方です。",
      why: "番号で検索や並べ替えをしたときに漏れます。",
      todo: "「{usual}」の書き方にそろえてください。",
    },
    current: {
      what: "{plan}の番号は「{usual}」の書き方が主ですが、「{other}」など{count}件が違う書き方です。",
      why: "番号で検索や並べ替えをしたときに漏れます。",
      todo: "現行計画の原本を確認し、原本どおりならそのままにしてください。",
    },
  },
  fixes: {},
};
