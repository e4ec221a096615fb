import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "不要になった確認済み",
  messages: {
    unused: {
      what: "{when}に{who}が確認済みにした点検結果(理由：{reason})は、もうありません。",
      why: "残しておくと、同じことがまた起きたときに見過ごします。",
      todo: "設定の「確認済みの一覧」から消してください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Unused suppression",
  messages: {
    unused: {
      what: "The finding that {who} set aside on {when} (reason: {reason}) is no longer there.",
      why: "If it stays, the same problem will pass unseen when it comes again.",
      todo: "Remove it from the list of set-aside findings in the settings.",
    },
  },
  fixes: {},
};
