import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "課名の重複",
  messages: {
    repeated: {
      what: "{item}の関係課に{name}が2度あります。",
      why: "別の課を書くつもりだったのかもしれません。",
      todo: "一方を消すか、正しい課名に直してください。",
    },
    "by-abbreviation": {
      what: "{item}の関係課の{name}は同じ課です。",
      why: "別の課を書くつもりだったのかもしれません。",
      todo: "一方を消すか、正しい課名に直してください。",
    },
  },
  fixes: {},
};
