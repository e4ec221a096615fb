import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "見出しの食い違い",
  messages: {
    next: {
      what: "{plan}の{label}に{titles}の見出しがあります({cells})。",
      why: "番号か題名のどちらかが違い、施策を取り違えます。",
      todo: "番号を付け直すか、同じ施策の続きなら題名をそろえてください。",
    },
    current: {
      what: "{plan}の{label}に{titles}の見出しがあります({cells})。",
      why: "番号か題名のどちらかが違い、施策を取り違えます。",
      todo: "現行計画の原本を確認し、写し間違いなら直してください。",
    },
  },
  fixes: {},
};
