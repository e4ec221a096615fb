import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
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

export const en: RuleTexts = {
  name: "Programme changed without a note",
  messages: {
    altered: {
      what: "A programme's name in {item} has changed slightly ({words}), and no note says so.",
      why: "Readers cannot tell a renaming from a slip.",
      todo: "Correct the text if it is a slip, or write a note if the name has changed.",
    },
    changed: {
      what: "The programmes named in {item} have changed ({words}), and no note says so.",
      why: "A programme that was added or given up will be overlooked.",
      todo: "If a programme was added, changed or given up, write a note.",
    },
  },
  fixes: { write: "Write “{note}” into {cell}" },
};
