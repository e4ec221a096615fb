import type { RuleTexts } from "../rule";

const what = {
  ja: "{plan}の{missing}がありません({present}はあります)。",
  en: "{missing} is missing from {plan} ({present} are there).",
};

export const ja: RuleTexts = {
  name: "番号の抜け",
  messages: {
    item: {
      what: what.ja,
      why: "削り漏れか意図した欠番か、資料から分かりません。",
      todo: "{missing}を追加するか「{missing} 欠番」と記入してください。",
    },
    "described-item": {
      what: what.ja,
      why: "削り漏れか意図した欠番か、資料から分かりません。",
      todo: "{missing}を追加するか「{missing} 欠番」と記入してください。{note}「{statement}」は{missing}の説明と思われます。",
    },
    "current-item": {
      what: what.ja,
      why: "写し漏れた項目は、行先を説明できません。",
      todo: "現行計画の原本を確認し、漏れていれば行を加えてください。",
    },
    policy: {
      what: what.ja,
      why: "見出しの削り漏れか番号の付け間違いか、資料から分かりません。",
      todo: "見出しを追加するか、番号を付け直すか、「{missing} 欠番」と記入してください。",
    },
  },
  fixes: {},
  related: { note: "「{statement}」は、この抜けた項目の説明と思われます。" },
};

export const en: RuleTexts = {
  name: "Missing number",
  messages: {
    item: {
      what: what.en,
      why: "Readers cannot tell whether an item was lost or the number left out on purpose.",
      todo: "Add {missing}, or write “{missing} 欠番”.",
    },
    "described-item": {
      what: what.en,
      why: "Readers cannot tell whether an item was lost or the number left out on purpose.",
      todo: "Add {missing}, or write “{missing} 欠番”. The note “{statement}” in {note} seems to describe {missing}.",
    },
    "current-item": {
      what: what.en,
      why: "What became of an item that was not copied cannot be explained.",
      todo: "Compare with the adopted plan, and add the row if it was lost.",
    },
    policy: {
      what: what.en,
      why: "Readers cannot tell whether a heading was lost or a number is wrong.",
      todo: "Add the heading, correct the numbers, or write “{missing} 欠番”.",
    },
  },
  fixes: {},
  related: { note: "“{statement}” seems to describe the missing item." },
};
