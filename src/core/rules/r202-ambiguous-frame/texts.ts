import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
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

export const en: RuleTexts = {
  name: "Number of which plan",
  messages: {
    favoured: {
      what: "“{words}” can be read as {current} or as {next}.",
      why: "Readers will take it for another item.",
      todo: "The texts are closer to {favoured}; the draft is “{draft}”. Ask the department in charge.",
    },
    open: {
      what: "“{words}” can be read as {current} or as {next}.",
      why: "Readers will take it for another item.",
      todo: "Ask the department in charge, and write which plan's number it is.",
    },
  },
  fixes: { "write-out": "Change {cell} to “{note}”" },
};
