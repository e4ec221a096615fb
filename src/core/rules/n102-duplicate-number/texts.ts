import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "番号の重複",
  messages: {
    next: {
      what: "{plan}に{label}が{count}か所あります({cells})。",
      why: "照会や会議録でどちらを指すか分かりません。",
      todo: "一方を直してください。再掲なら「(再掲)」を付けてください。",
    },
    current: {
      what: "{plan}に{label}が{count}か所あります({cells})。",
      why: "経過欄の番号がどちらを指すか分かりません。",
      todo: "現行計画の原本を確認し、写し間違いなら直してください。再掲なら「(再掲)」を付けてください。",
    },
  },
  fixes: { renumber: "{cell}を{label}にする" },
};

export const en: RuleTexts = {
  name: "Duplicate number",
  messages: {
    next: {
      what: "{label} of {plan} stands in {count} places ({cells}).",
      why: "Enquiries and minutes cannot say which one they mean.",
      todo: "Correct one of them. If it is meant to be shown again, add “(再掲)”.",
    },
    current: {
      what: "{label} of {plan} stands in {count} places ({cells}).",
      why: "The numbers in the notes cannot say which one they mean.",
      todo: "Compare with the adopted plan and correct a copying slip. If it is meant to be shown again, add “(再掲)”.",
    },
  },
  fixes: { renumber: "Make {cell} {label}" },
};
