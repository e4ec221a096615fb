import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "説明のない統合",
  messages: {
    claimed: {
      what: "{item}には{current}の{sources}が対応していますが、統合とも集約とも書かれていません。",
      why: "一つにまとめたのか、結合範囲や番号の誤りか分かりません。",
      todo: "まとめたのなら「現行○-○、○-○を統合」と記入し、誤りなら結合範囲か番号を直してください。",
    },
  },
  fixes: { write: "{cell}に「{note}」と記入" },
};

export const en: RuleTexts = {
  name: "Merger without a word",
  messages: {
    claimed: {
      what: "{sources} of {current} all lead to {item}, and no note says that they were merged or absorbed.",
      why: "Readers cannot tell a merger from a slip of merged cells or numbers.",
      todo: "If they were merged, write so; otherwise correct the merged cells or the numbers.",
    },
  },
  fixes: { write: "Write “{note}” into {cell}" },
};
