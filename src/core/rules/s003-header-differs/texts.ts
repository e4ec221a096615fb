import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "見出し行の違い",
  messages: {
    words: {
      what: "途中の見出し行の文言が、最初の見出しと違います({cells})。",
      why: "頁によって欄の名が違うと、別の表に見えます。",
      todo: "最初の見出しにそろえてください。",
    },
    rows: {
      what: "途中の見出し行が{rows}行で、最初の見出しの{first}行と違います({cells})。",
      why: "印刷したとき、頁によって見出しの形が変わります。",
      todo: "意図したものでなければ、最初の見出しにそろえてください。",
    },
  },
  fixes: {},
};
