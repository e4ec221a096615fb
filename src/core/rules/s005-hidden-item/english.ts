import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Hidden items",
  messages: {
    hidden: {
      what: "{rows} hidden row(s) hold {items} item(s). They were checked all the same.",
      why: "They are not printed, but everyone who gets the file can show them.",
      todo: "Delete the rows if they are to go, or show them if they are to stay.",
    },
  },
  fixes: {},
};
