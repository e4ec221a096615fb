import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
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
