import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Number of which plan",
  messages: {
    favoured: {
      what: "“{words}” can be read as {current} or as {next}.",
      why: "Readers will take it for another item.",
      todo: "The texts are closer to {favoured}; the draft is “{draft}”. Ask the department in charge.",
    },
    open: {
      what: "“{words}” can be read as {current} or as {next}.",
      why: "Readers will take it for another item.",
      todo: "Ask the department in charge, and write which plan's number it is.",
    },
  },
  fixes: { "write-out": "Change {cell} to “{note}”" },
};
