import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "柱の印の食い違い",
  messages: {
    conflict: {
      what: "「{heading}」が{cells}にあり、計画の柱の印が違います。",
      why: "同じ施策がどの柱に属するか、2通りに読めます。",
      todo: "正しい印にそろえてください。",
    },
  },
  fixes: {},
};
