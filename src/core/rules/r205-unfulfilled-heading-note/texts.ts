import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "見出しの経過と項目の不一致",
  messages: {
    unfulfilled: {
      what: "「{words}」とありますが、{from}の項目({items})のどれも{to}に移っていません。",
      why: "見出しの説明と項目の行先が合わず、どちらが正しいか分かりません。",
      todo: "項目の行先を確認し、見出しの経過か項目の経過を直してください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Heading's note that no item fulfils",
  messages: {
    unfulfilled: {
      what: "The note says “{words}”, but none of the items of {from} ({items}) went to {to}.",
      why: "The heading and its items disagree, and readers cannot tell which is right.",
      todo: "Check where the items went, and correct the heading's note or the items' notes.",
    },
  },
  fixes: {},
};
