import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "課名の書き間違い",
  messages: {
    roster: {
      what: "「{name}」は課名一覧の「{candidates}」と1字違いです({cells})。",
      why: "別の課として扱われ、照会が届きません。",
      todo: "書き間違いなら直してください。正しい名なら課名一覧に加えてください。",
    },
    "in-use": {
      what: "「{name}」は、この表でよく使われる「{candidates}」と1字違いです({cells})。",
      why: "別の課として扱われ、照会が届きません。",
      todo: "書き間違いなら直してください。",
    },
  },
  fixes: { replace: "「{other}」にする" },
};

export const en: RuleTexts = {
  name: "Department name mistyped",
  messages: {
    roster: {
      what: "“{name}” is one character away from “{candidates}” in the roster ({cells}).",
      why: "It is treated as another department, and enquiries do not arrive.",
      todo: "Correct it if it is a slip, or add it to the roster if it is right.",
    },
    "in-use": {
      what: "“{name}” is one character away from “{candidates}”, which this table uses often ({cells}).",
      why: "It is treated as another department, and enquiries do not arrive.",
      todo: "Correct it if it is a slip.",
    },
  },
  fixes: { replace: "Make it “{other}”" },
};
