import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "削除なのに残っている",
  messages: {
    deleted: {
      what: "{item}は「{words}」ですが、同じ行に{present}があります。",
      why: "取りやめたのか続けるのか、説明が分かれます。",
      todo: "続けるなら経過を直し、取りやめるなら{present}を別の行へ移すか削ってください。",
    },
    absorbed: {
      what: "{item}は「{words}」ですが、同じ行に別の項目({present})があります。",
      why: "どこへ移ったのか、説明が分かれます。",
      todo: "経過の番号を確かめ、{present}が新規なら「新規追加(○○)」も記入してください。",
    },
    slipped: {
      what: "「{words}」は、続いている{item}の行にありますが、行先のない{lost}の経過と思われます。",
      why: "{item}が取りやめに、{lost}が説明なしに見えます。",
      todo: "移動後の行を確認して移してください。",
    },
    both: {
      what: "{item}の経過「{words}」は、削除とも集約とも読めます。",
      why: "取りやめたのか引き継いだのか、説明が分かれます。",
      todo: "引き継ぐなら「○-○に集約」、取りやめるなら「削除(理由)」のどちらかにしてください。",
    },
  },
  fixes: { move: "経過を{cell}へ移す" },
};
