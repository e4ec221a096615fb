import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
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
