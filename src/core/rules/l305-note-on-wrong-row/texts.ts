import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "別の行にある経過",
  messages: {
    "slipped-open": {
      what: "{notes}の{words}が、別の行にずれていると思われます({items}の内容です)。",
      why: "{unexplained}が説明なしに見えます。",
      todo: "移動後の{rows}行を見て、まとめて移してください。",
    },
    slipped: {
      what: "{notes}の{words}が、別の行にずれていると思われます({items}の内容です)。",
      why: "別の項目の説明として読まれます。",
      todo: "移動後の{rows}行を見て、まとめて移してください。",
    },
    chain: {
      what: "{notes}の{words}が、続けて別の行にずれていると思われます。",
      why: "別の項目の説明として読まれます。",
      todo: "移動後の{rows}行を見て、まとめて移してください。",
    },
    "heading-open": {
      what: "{notes}の{words}は、見出し{heading}の行にありますが、{items}の内容と思われます。",
      why: "{unexplained}が説明なしに見えます。",
      todo: "{items}の行へ移してください。",
    },
    heading: {
      what: "{notes}の{words}は、見出し{heading}の行にありますが、{items}の内容と思われます。",
      why: "見出し全体の説明として読まれます。",
      todo: "{items}の行へ移してください。",
    },
    "missing-row": {
      what: "{notes}の{words}は、見出し{heading}の行にありますが、抜けている{missing}の説明と思われます。",
      why: "見出し全体の説明として読まれ、{missing}の説明がなくなります。",
      todo: "{missing}の行を追加してその行へ移すか、不要なら消してください。",
    },
    "no-row": {
      what: "{notes}の{words}は、見出し{heading}の行にありますが、その内容の項目がありません。",
      why: "説明する項目の行が抜けていると思われます。",
      todo: "項目の行を追加してその行へ移すか、不要なら消してください。",
    },
  },
  fixes: { move: "経過を{cells}へまとめて移す" },
  related: { "missing-item": "{heading}に、この経過が説明する項目がありません。" },
};
