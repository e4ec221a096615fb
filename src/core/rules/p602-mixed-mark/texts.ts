import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "柱の印の不統一",
  messages: {
    mixed: {
      what: "計画の柱の印は「{usual}」が主ですが、{others}もあります({cells})。",
      why: "主と関連の区別なのか、打ち間違いなのか、資料から分かりません。",
      todo: "区別なら凡例を付け、打ち間違いならそろえてください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Pillar marks of two kinds",
  messages: {
    mixed: {
      what: "Pillars are mostly marked “{usual}”, but {others} occur too ({cells}).",
      why: "Readers cannot tell whether they grade main and related, or are typing slips.",
      todo: "Add a legend if they grade, or make them the same if they do not.",
    },
  },
  fixes: {},
};
