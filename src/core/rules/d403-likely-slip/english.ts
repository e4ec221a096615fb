import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Department name mistyped",
  messages: {
    roster: {
      what: "“{name}” is one character away from “{candidates}” in the roster ({cells}).",
      why: "It is treated as another department, and enquiries do not arrive.",
      todo: "Correct it if it is a slip, or add it to the roster if it is right.",
    },
    "in-use": {
      what: "“{name}” is one character away from “{candidates}”, which this table uses ({cells}).",
      why: "It is treated as another department, and enquiries do not arrive.",
      todo: "Correct it if it is a slip.",
    },
    mistyped: {
      what: "“{name}” seems to be meant for “{candidates}” ({cells}).",
      why: "It is treated as another department, and enquiries do not arrive.",
      todo: "Correct it if it is a slip.",
    },
    spelling: {
      what: "“{name}” is another spelling of “{candidates}” ({cells}).",
      why: "It is treated as another department, and enquiries do not arrive.",
      todo: "Write both alike.",
    },
  },
  fixes: { replace: "Make it “{other}”" },
};
