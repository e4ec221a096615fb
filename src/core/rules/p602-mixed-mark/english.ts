import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
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
