import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "課名の書き間違い",
  messages: {
    roster: {
      what: "「{name}」は課名一覧の「{candidates}」と1字違いです({cells})。",
      why: "別の課として扱われ、照会が届きません。",
      todo: "書き間違いなら直してください。正しい名なら課名一覧に加えてください。",
    },
    "in-use": {
      what: "「{name}」は、この表にある「{candidates}」と1字違いです({cells})。",
      why: "別の課として扱われ、照会が届きません。",
      todo: "書き間違いなら直してください。",
    },
    mistyped: {
      what: "「{name}」は「{candidates}」の打ち間違いと思われます({cells})。",
      why: "別の課として扱われ、照会が届きません。",
      todo: "書き間違いなら直してください。",
    },
    spelling: {
      what: "「{name}」は「{candidates}」の別の書き方です({cells})。",
      why: "別の課として扱われ、照会が届きません。",
      todo: "一方にそろえてください。",
    },
  },
  fixes: { replace: "「{other}」にする" },
};
