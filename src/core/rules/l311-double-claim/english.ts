import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Merger without a word",
  messages: {
    claimed: {
      what: "{sources} of {current} all lead to {item}, and no note says that they were merged or absorbed.",
      why: "Readers cannot tell a merger from a slip of merged cells or numbers.",
      todo: "If they were merged, write so; otherwise correct the merged cells or the numbers.",
    },
    "goes-on": {
      what: "The note “{words}” takes in {own} too, which goes on as {item} in its own row.",
      why: "Readers cannot tell whether it was merged or stays.",
      todo: "Check the numbers of what was merged; correct them if {own} stays.",
    },
  },
  fixes: { write: "Write “{note}” into {cell}" },
};
