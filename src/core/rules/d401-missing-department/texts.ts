import type { RuleTexts } from "../rule";

const why = "照会先が決まらず、課別一覧から漏れます。";

export const texts: RuleTexts = {
  name: "関係課の空欄",
  messages: {
    empty: { what: "{item}の{column}が空欄です。", why, todo: "課名を選ぶか「調整中」と記入してください。" },
    none: {
      what: "{item}の{column}が「{written}」で、課名がありません。",
      why,
      todo: "課名を選ぶか「調整中」と記入してください。",
    },
    pending: {
      what: "{item}の{column}がまだ調整中です。",
      why: "会議で所管を問われたときに答えられません。",
      todo: "会議までに課名を決めて記入してください。",
    },
  },
  fixes: { copy: "同じ施策の{names}を入れる" },
};
