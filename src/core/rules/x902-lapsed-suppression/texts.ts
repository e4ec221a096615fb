import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
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

export const en: RuleTexts = {
  name: "Changed after it was set aside",
  messages: {
    lapsed: {
      what: "{cell} has changed since {who} set its finding aside on {when} (reason: {reason}).",
      why: "The words are not those that were judged.",
      todo: "Look again and, if it is still right, set it aside anew.",
    },
  },
  fixes: {},
};
