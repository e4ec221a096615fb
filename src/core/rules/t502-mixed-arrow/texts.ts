import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "矢印の混在",
  messages: {
    mixed: {
      what: "経過の矢印は「{usual}」が{times}か所ですが、{cells}では「{other}」です。",
      why: "意味の違いがあるように見えます。",
      todo: "「{usual}」にそろえてください。",
    },
  },
  fixes: { unify: "{cells}の矢印を「{usual}」にする" },
};
