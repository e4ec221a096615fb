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
    mistyped: {
      what: "{plan}の{number}は、並びから{fits}の打ち間違いと思われます。",
      why: "{fits}がなく、項目を番号で探せません。",
      todo: "番号を{fits}に直してください。{label}のままでよければ、前後の抜けた番号に「欠番」と記入してください。",
    },
    "current-mistyped": {
      what: "{plan}の{number}は、並びから{fits}の打ち間違いと思われます。",
      why: "{fits}がなく、項目を番号で探せません。",
      todo: "現行計画の原本を確認し、写し間違いなら番号を直してください。",
    },
    policy: {
      what,
      why: "見出しの削り漏れか番号の付け間違いか、資料から分かりません。",
      todo: "見出しを追加するか、番号を付け直すか、「{label} 欠番」と記入してください。",
    },
  },
  fixes: { renumber: "番号を{label}にする" },
  related: { note: "「{statement}」は、この抜けた項目の説明と思われます。" },
};
