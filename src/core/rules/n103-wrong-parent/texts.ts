import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
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
    "next-letter": {
      what: "{plan}の{label}の「l」は英字で、数字の「1」の打ち間違いと思われます。",
      why: "番号を探しても見つかりません。",
      todo: "番号を{fits}に直してください。",
    },
    "current-letter": {
      what: "{plan}の{label}の「l」は英字で、数字の「1」の打ち間違いと思われます。",
      why: "番号を探しても見つかりません。",
      todo: "現行計画の原本を確認し、写し間違いなら番号か行の位置を直してください。",
    },
    current: {
      what: "{plan}の{label}が「{heading}」の下にあります。",
      why: "番号と置かれた見出しのどちらが正しいか分かりません。",
      todo: "現行計画の原本を確認し、写し間違いなら番号か行の位置を直してください。",
    },
  },
  fixes: { renumber: "番号を{label}にする" },
};
