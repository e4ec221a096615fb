import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Numbers of two plans mixed",
  messages: {
    mixed: {
      what: "Numbers of {current} ({currentExample}) and of {next} ({nextExample}) are used without telling them apart.",
      why: "Readers cannot tell which plan a number belongs to.",
      todo: "Use the numbers of {next}, mark those of {current} with “現行”, or add a legend below the table.",
    },
  },
  fixes: {},
};
