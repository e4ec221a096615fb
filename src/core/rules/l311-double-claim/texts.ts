import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "説明のない統合",
  messages: {
    claimed: {
      what: "{item}には{current}の{sources}が対応していますが、統合とも集約とも書かれていません。",
      why: "一つにまとめたのか、結合範囲や番号の誤りか分かりません。",
      todo: "まとめたのなら「現行○-○、○-○を統合」と記入し、誤りなら結合範囲か番号を直してください。",
    },
    "goes-on": {
      what: "経過「{words}」は{own}もまとめたことになりますが、これは同じ行の{item}に続いています。",
      why: "まとめたのか、別の項目として残るのか分かりません。",
      todo: "まとめた項目の番号を確かめ、{own}が残るなら番号を直してください。",
    },
  },
  fixes: { write: "{cell}に「{note}」と記入" },
};
