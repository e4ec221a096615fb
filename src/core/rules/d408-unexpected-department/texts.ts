import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "項目のない関係課",
  messages: {
    "left-over": {
      what: "{next}の項目がない行に、関係課「{names}」があります。",
      why: "項目を動かしたときの消し忘れか、行のずれかもしれません。",
      todo: "課名を消すか、正しい行へ移してください。",
    },
  },
  fixes: {},
};
