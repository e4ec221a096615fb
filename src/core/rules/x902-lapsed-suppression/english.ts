import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Changed after it was set aside",
  messages: {
    lapsed: {
      what: "{cell} has changed since {who} set its finding aside on {when} (reason: {reason}).",
      why: "The words are not those that were judged.",
      todo: "Look again and, if it is still right, set it aside anew.",
    },
  },
  fixes: {},
};
