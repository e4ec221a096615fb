import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "見出しと番号の食い違い",
  messages: {
    renumber: {
      what: "{plan}の{label}が「{heading}」の下にあります。",
      why: "番号と置かれた見出しのどちらが正しいか分かりません。",
      todo: "この見出しの項目なら番号を{fits}に直し、そうでなければ行を正しい見出しの下へ移してください。",
    },
    next: {
      what: "{plan}の{label}が「{heading}」の下にあります。",
      why: "番号と置かれた見出しのどちらが正しいか分かりません。",
      todo: "番号を直すか、行を正しい見出しの下へ移してください。",
    },
    current: {
      what: "{plan}の{label}が「{heading}」の下にあります。",
      why: "番号と置かれた見出しのどちらが正しいか分かりません。",
      todo: "現行計画の原本を確認し、写し間違いなら番号か行の位置を直してください。",
    },
  },
  fixes: { renumber: "番号を{label}にする" },
};

export const en: RuleTexts = {
  name: "Number under another heading",
  messages: {
    renumber: {
      what: "{label} of {plan} stands under “{heading}”.",
      why: "Readers cannot tell whether the number or the heading is right.",
      todo: "If it belongs here, make its number {fits}; if not, move the row below its own heading.",
    },
    next: {
      what: "{label} of {plan} stands under “{heading}”.",
      why: "Readers cannot tell whether the number or the heading is right.",
      todo: "Correct the number, or move the row below its own heading.",
    },
    current: {
      what: "{label} of {plan} stands under “{heading}”.",
      why: "Readers cannot tell whether the number or the heading is right.",
      todo: "Compare with the adopted plan, and correct the number or the place of the row if it was copied wrongly.",
    },
  },
  fixes: { renumber: "Make the number {label}" },
};
