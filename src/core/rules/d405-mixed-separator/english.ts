import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Departments separated in two ways",
  messages: {
    mixed: {
      what: "Departments are mostly separated by “{usual}”, but some cells use {others} ({cells}).",
      why: "Searching and counting may take two departments for one.",
      todo: "Separate them by “{usual}” throughout.",
    },
  },
  fixes: {},
};
