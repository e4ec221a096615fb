import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Department not in the roster",
  messages: {
    unknown: {
      what: "“{name}” is not in the roster ({cells}).",
      why: "Enquiries have no address, and the lists treat it as another department.",
      todo: "Correct the name, or add it to the roster if it is right.",
    },
    outside: {
      what: "“{name}” is not in the roster ({cells}).",
      why: "It seems to be somebody outside of the office. The lists treat it as a department of its own.",
      todo: "If it is to stay, add it to the roster: it will not be told again.",
    },
  },
  fixes: {},
};
