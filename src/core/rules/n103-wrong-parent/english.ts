import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Number under another heading",
  messages: {
    renumber: {
      what: "{label} of {plan} stands under “{heading}”.",
      why: "Readers cannot tell whether the number or the heading is right.",
      todo: "If it belongs here, make its number {fits}; if not, move the row below its own heading.",
    },
    next: {
      what: "{label} of {plan} stands under “{heading}”.",
      why: "Readers cannot tell whether the number or the heading is right.",
      todo: "Correct the number, or move the row below its own heading.",
    },
    "next-letter": {
      what: "The letter l in {label} of {plan} seems to be meant for the digit 1.",
      why: "Whoever searches for the number does not find it.",
      todo: "Make the number {fits}.",
    },
    "current-letter": {
      what: "The letter l in {label} of {plan} seems to be meant for the digit 1.",
      why: "Whoever searches for the number does not find it.",
      todo: "Compare with the adopted plan, and correct the number if it was copied wrongly.",
    },
    current: {
      what: "{label} of {plan} stands under “{heading}”.",
      why: "Readers cannot tell whether the number or the heading is right.",
      todo: "Compare with the adopted plan, and correct the number or the place of the row if it was copied wrongly.",
    },
  },
  fixes: { renumber: "Make the number {label}" },
};
