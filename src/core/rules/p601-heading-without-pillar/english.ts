import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
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
