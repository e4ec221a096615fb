import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "どちらの計画の番号か",
  messages: {
    favoured: {
      what: "「{words}」は{current}とも{next}とも読めます。",
      why: "読む人が別の項目と受け取ります。",
      todo: "文面は{favoured}に近いため、案は「{draft}」です。担当課に確認してください。",
    },
    open: {
      what: "「{words}」は{current}とも{next}とも読めます。",
      why: "読む人が別の項目と受け取ります。",
      todo: "担当課に確認し、どちらの計画の番号かを書いてください。",
    },
  },
  fixes: { "write-out": "{cell}を「{note}」にする" },
};
