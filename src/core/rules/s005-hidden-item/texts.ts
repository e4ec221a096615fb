import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "非表示の項目",
  messages: {
    hidden: {
      what: "非表示の{rows}行に{items}項目があります。点検には含めています。",
      why: "印刷や公表の資料には出ず、配ったファイルでは表示できます。",
      todo: "消すつもりなら行を削除し、残すなら再表示してください。",
    },
  },
  fixes: {},
};
