import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Duplicate number",
  messages: {
    next: {
      what: "{label} of {plan} stands in {count} places ({cells}).",
      why: "Enquiries and minutes cannot say which one they mean.",
      todo: "Correct one of them. If it is meant to be shown again, add “(再掲)”.",
    },
    "next-gap": {
      what: "{label} of {plan} stands in {count} places ({cells}), and {missing} is missing.",
      why: "Enquiries and minutes cannot say which one they mean.",
      todo: "Find out which of them is {missing}, and correct it.",
    },
    current: {
      what: "{label} of {plan} stands in {count} places ({cells}).",
      why: "The numbers in the notes cannot say which one they mean.",
      todo: "Compare with the adopted plan and correct a copying slip. If it is meant to be shown again, add “(再掲)”.",
    },
  },
  fixes: { renumber: "Make {cell} {label}" },
};
