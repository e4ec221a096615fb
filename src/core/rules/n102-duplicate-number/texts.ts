import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "番号の重複",
  messages: {
    next: {
      what: "{plan}に{label}が{count}か所あります({cells})。",
      why: "照会や会議録でどちらを指すか分かりません。",
      todo: "一方を直してください。再掲なら「(再掲)」を付けてください。",
    },
    "next-gap": {
      what: "{plan}に{label}が{count}か所あり({cells})、{missing}がありません。",
      why: "照会や会議録でどちらを指すか分かりません。",
      todo: "どちらが{missing}かを確かめて直してください。",
    },
    current: {
      what: "{plan}に{label}が{count}か所あります({cells})。",
      why: "経過欄の番号がどちらを指すか分かりません。",
      todo: "現行計画の原本を確認し、写し間違いなら直してください。再掲なら「(再掲)」を付けてください。",
    },
  },
  fixes: { renumber: "{cell}を{label}にする" },
};
