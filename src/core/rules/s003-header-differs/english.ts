import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
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
