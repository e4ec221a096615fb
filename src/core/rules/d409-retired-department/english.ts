import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Retired department",
  messages: {
    renamed: {
      what: "By the roster “{name}” ended on {until}; its successor is “{successor}” ({cells}).",
      why: "The plan would be published with a department that is no longer there.",
      todo: "Ask whether “{successor}” is right, and correct the name.",
    },
    abolished: {
      what: "By the roster “{name}” ended on {until}, without a successor ({cells}).",
      why: "The plan would be published with a department that is no longer there.",
      todo: "Find out which department took over, and correct the name.",
    },
  },
  fixes: { replace: "Make it “{other}”" },
};
