import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "課名の重複",
  messages: {
    repeated: {
      what: "{item}の関係課に{name}が2度あります。",
      why: "別の課を書くつもりだったのかもしれません。",
      todo: "一方を消すか、正しい課名に直してください。",
    },
    "by-abbreviation": {
      what: "{item}の関係課の{name}は同じ課です。",
      why: "別の課を書くつもりだったのかもしれません。",
      todo: "一方を消すか、正しい課名に直してください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Department named twice",
  messages: {
    repeated: {
      what: "{item} names the department {name} twice.",
      why: "Another department may have been meant.",
      todo: "Remove one of them, or correct the name.",
    },
    "by-abbreviation": {
      what: "{name} of {item} are the same department.",
      why: "Another department may have been meant.",
      todo: "Remove one of them, or correct the name.",
    },
  },
  fixes: {},
};
