import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Not the standard wording",
  messages: {
    sheet: {
      what: "{count} note(s) differ from the standard wording ({cells}), for example “{from}” for “{to}”.",
      why: "The same change in other words looks like another change.",
      todo: "Look at before and after; they can be rewritten together.",
    },
    note: {
      what: "“{from}” is “{to}” in the standard wording.",
      why: "The same change in other words looks like another change.",
      todo: "Look at before and after, and use the standard wording.",
    },
  },
  fixes: { "restate-all": "Rewrite {count} note(s) in the standard wording", restate: "Rewrite {cell} in the standard wording" },
};
