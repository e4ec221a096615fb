import type { RuleTexts } from "../rule";

const what = "{plan}の{missing}がありません({present}はあります)。";

export const texts: RuleTexts = {
  name: "番号の抜け",
  messages: {
    item: {
      what,
      why: "削り漏れか意図した欠番か、資料から分かりません。",
      todo: "{label}を追加するか「{label} 欠番」と記入してください。",
    },
    "described-item": {
      what,
      why: "削り漏れか意図した欠番か、資料から分かりません。",
      todo: "{label}を追加するか「{label} 欠番」と記入してください。{note}「{statement}」は{missing}の説明と思われます。",
    },
    "current-item": {
      what,
      why: "写し漏れた項目は、行先を説明できません。",
      todo: "現行計画の原本を確認し、漏れていれば行を加えてください。",
    },
    policy: {
      what,
      why: "見出しの削り漏れか番号の付け間違いか、資料から分かりません。",
      todo: "見出しを追加するか、番号を付け直すか、「{label} 欠番」と記入してください。",
    },
  },
  fixes: {},
  related: { note: "「{statement}」は、この抜けた項目の説明と思われます。" },
};
