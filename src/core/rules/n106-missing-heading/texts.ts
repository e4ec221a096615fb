import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "見出しの抜け",
  messages: {
    next: {
      what: "{plan}に{heading}の見出しがありません({first}など{count}項目はあります)。",
      why: "項目がどの施策のものか、表から分かりません。",
      todo: "{heading}の見出しを加えるか、項目の番号を直してください。",
    },
    "next-headings": {
      what: "{plan}に{heading}の見出しがありません({first}など{count}つの見出しはあります)。",
      why: "下の見出しがどの施策のものか、表から分かりません。",
      todo: "{heading}の見出しを加えるか、上の見出しか下の見出しの番号を直してください。",
    },
    "current-headings": {
      what: "{plan}に{heading}の見出しがありません({first}など{count}つの見出しはあります)。",
      why: "下の見出しがどの施策のものか、表から分かりません。",
      todo: "現行計画の原本を確認し、写し間違いなら見出しの番号を直してください。",
    },
    current: {
      what: "{plan}に{heading}の見出しがありません({first}など{count}項目はあります)。",
      why: "項目がどの施策のものか、表から分かりません。",
      todo: "現行計画の原本を確認し、写し漏れなら見出しを加えてください。",
    },
  },
  fixes: {},
};
