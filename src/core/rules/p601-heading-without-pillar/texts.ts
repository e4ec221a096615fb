import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
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

export const en: RuleTexts = {
  name: "Heading without a pillar",
  messages: {
    unmarked: {
      what: "“{heading}” has no pillar mark.",
      why: "The other policies have one; nobody can tell which pillar it belongs to.",
      todo: "Mark the pillar that it belongs to.",
    },
  },
  fixes: {},
};
