import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "行先のない現行項目",
  messages: {
    vanished: {
      what: "{item}の行先も経過も空欄です。",
      why: "「取りやめたのか」に答えられません。",
      todo: "「○-○に集約」又は「削除(理由)」を記入してください。",
    },
    noted: {
      what: "経過「{words}」では{item}の行先が分かりません。",
      why: "「取りやめたのか」に答えられません。",
      todo: "「○-○に集約」又は「削除(理由)」を記入してください。",
    },
    mentioned: {
      what: "{item}は行先が空欄で、{place}の「{words}」からも行先が分かりません。",
      why: "「取りやめたのか」に答えられません。",
      todo: "{place}の項目にまとめたのなら、{place}に「現行○-○、○-○を統合」、{item}の行に「○-○に集約」と記入してください。",
    },
    "with-candidates": {
      what: "{item}の行先も経過も空欄です。",
      why: "「取りやめたのか」に答えられません。",
      todo: "「○-○に集約」又は「削除(理由)」を記入してください。文面が近い項目：{candidates}",
    },
  },
  fixes: { write: "{cell}に「{note}」と記入" },
};
