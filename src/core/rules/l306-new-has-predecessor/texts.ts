import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "新規なのに前身がある",
  messages: {
    row: {
      what: "{item}は「{words}」ですが、同じ行に{predecessor}があります。",
      why: "新規か引継ぎかで説明が変わります。",
      todo: "引き継ぐなら経過を直し、新規なら現行項目の行先を別に記入してください。",
    },
    elsewhere: {
      what: "{item}は「{words}」ですが、行先が空欄の{predecessor}と文面が近いです。",
      why: "新規か引継ぎかで説明が変わります。",
      todo: "引き継ぐなら同じ行に並べ、新規なら現行項目の行先を記入してください。",
    },
  },
  fixes: {},
  related: { predecessor: "文面が最も近い、行先のない項目です。" },
};
