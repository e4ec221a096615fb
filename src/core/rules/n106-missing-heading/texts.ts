import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "見出しの抜け",
  messages: {
    next: {
      what: "{plan}に{heading}の見出しがありません({first}など{count}項目はあります)。",
      why: "項目がどの施策のものか、表から分かりません。",
      todo: "{heading}の見出しを加えるか、項目の番号を直してください。",
    },
    current: {
      what: "{plan}に{heading}の見出しがありません({first}など{count}項目はあります)。",
      why: "項目がどの施策のものか、表から分かりません。",
      todo: "現行計画の原本を確認し、写し漏れなら見出しを加えてください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Missing heading",
  messages: {
    next: {
      what: "{plan} has no heading {heading}, but {count} item(s) of it, beginning with {first}.",
      why: "The table does not say which policy the items belong to.",
      todo: "Add the heading {heading}, or correct the numbers of the items.",
    },
    current: {
      what: "{plan} has no heading {heading}, but {count} item(s) of it, beginning with {first}.",
      why: "The table does not say which policy the items belong to.",
      todo: "Compare with the adopted plan, and add the heading if it was lost in copying.",
    },
  },
  fixes: {},
};
