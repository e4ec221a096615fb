import type { RuleTexts } from "../rule";

const why = {
  ja: "照会先が決まらず、課別一覧から漏れます。",
  en: "Nobody can be asked about it, and it is missing from the departments' lists.",
};

export const ja: RuleTexts = {
  name: "関係課の空欄",
  messages: {
    empty: { what: "{plan}{item}の{column}が空欄です。", why: why.ja, todo: "課名を選ぶか「調整中」と記入してください。" },
    none: {
      what: "{plan}{item}の{column}が「{written}」で、課名がありません。",
      why: why.ja,
      todo: "課名を選ぶか「調整中」と記入してください。",
    },
    pending: {
      what: "{plan}{item}の{column}がまだ調整中です。",
      why: "会議で所管を問われたときに答えられません。",
      todo: "会議までに課名を決めて記入してください。",
    },
  },
  fixes: { copy: "同じ施策の{names}を入れる" },
};

export const en: RuleTexts = {
  name: "Missing department",
  messages: {
    empty: { what: "{item} of {plan} has an empty {column} cell.", why: why.en, todo: "Choose a department, or write “調整中”." },
    none: {
      what: "{item} of {plan} has “{written}” in its {column} cell, and no department.",
      why: why.en,
      todo: "Choose a department, or write “調整中”.",
    },
    pending: {
      what: "{column} of {item} of {plan} is still being settled.",
      why: "The committee may ask who is responsible.",
      todo: "Settle the department before the meeting, and write it.",
    },
  },
  fixes: { copy: "Put in {names}, as in the same policy" },
};
