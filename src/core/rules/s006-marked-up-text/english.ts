import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Marked-up text",
  messages: {
    struck: {
      what: "{cell} holds struck-through text. Without it, it was read as “{text}”.",
      why: "With both in place nobody can tell which one is proposed.",
      todo: "Accept the change and remove the struck text. Until then this cell is not written.",
    },
    mixed: {
      what: "The lettering changes inside {cell}. It was read as “{text}”.",
      why: "If it marks an edit, removed and added words were read as one text.",
      todo: "If it marks an edit, accept it. Until then this cell is not written.",
    },
  },
  fixes: {},
};
