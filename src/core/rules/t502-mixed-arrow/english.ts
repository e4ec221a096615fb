import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
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
