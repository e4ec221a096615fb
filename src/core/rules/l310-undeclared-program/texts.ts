import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "記載のない事業名の変更",
  messages: {
    altered: {
      what: "{item}の事業名が少し変わっています({words})が、経過に記載がありません。",
      why: "名称の変更か書き誤りか分かりません。",
      todo: "書き誤りなら文面を直し、変更なら経過に記入してください。",
    },
    changed: {
      what: "{item}で事業名が変わっています({words})が、経過に記載がありません。",
      why: "事業の追加や取りやめが見落とされます。",
      todo: "事業の追加・変更・削除なら経過に記入してください。",
    },
  },
  fixes: { write: "{cell}に「{note}」と記入" },
};
