import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "柱の印の抜け",
  messages: {
    unmarked: {
      what: "「{heading}」に計画の柱の印がありません。",
      why: "ほかの施策には付いており、どの柱の施策か分かりません。",
      todo: "該当する柱に印を付けてください。",
    },
  },
  fixes: {},
};
