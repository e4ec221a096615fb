import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Conflicting pillars",
  messages: {
    conflict: {
      what: "“{heading}” stands in {cells} with different pillar marks.",
      why: "Its pillar can be read in two ways.",
      todo: "Make the marks the same.",
    },
  },
  fixes: {},
};
