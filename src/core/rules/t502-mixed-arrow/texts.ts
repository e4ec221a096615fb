import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
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

export const en: RuleTexts = {
  name: "Two kinds of arrows",
  messages: {
    mixed: {
      what: "The notes use “{usual}” {times} time(s), but “{other}” in {cells}.",
      why: "It looks as if the arrows meant different things.",
      todo: "Use “{usual}” everywhere.",
    },
  },
  fixes: { unify: "Change the arrows in {cells} to “{usual}”" },
};
