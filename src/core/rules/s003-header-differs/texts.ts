import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
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

export const en: RuleTexts = {
  name: "Repeated header differs",
  messages: {
    words: {
      what: "Repeated header rows say something else than the first header ({cells}).",
      why: "With other column names a page looks like another table.",
      todo: "Make them like the first header.",
    },
    rows: {
      what: "Repeated headers have {rows} rows, the first one has {first} ({cells}).",
      why: "In print the header changes its shape from page to page.",
      todo: "Make them like the first header, unless it is meant so.",
    },
  },
  fixes: {},
};
