import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "課名の途中の改行や空白",
  messages: {
    "line-break": {
      what: "「{name}」が途中で改行されています。",
      why: "課名で検索や並べ替えをしたときに漏れます。",
      todo: "改行を取ってください。",
    },
    space: {
      what: "「{name}」の途中に空白があります。",
      why: "課名で検索や並べ替えをしたときに漏れます。",
      todo: "空白を取ってください。",
    },
  },
  fixes: { join: "「{name}」につなげる" },
};
