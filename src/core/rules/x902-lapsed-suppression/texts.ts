import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "確認済みの後に変わった",
  messages: {
    lapsed: {
      what: "{cell}は、{when}に{who}が確認済みにした(理由：{reason})後に変わりました。",
      why: "確認したときとは違う文面です。",
      todo: "もう一度見て、よければ改めて確認済みにしてください。",
    },
  },
  fixes: {},
};
