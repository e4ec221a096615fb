import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Unused suppression",
  messages: {
    unused: {
      what: "The finding that {who} set aside on {when} (reason: {reason}) is no longer there.",
      why: "If it stays, the same problem will pass unseen when it comes again.",
      todo: "Remove it from the list of set-aside findings in the settings.",
    },
  },
  fixes: {},
};
