import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "Note on another row",
  messages: {
    "slipped-open": {
      what: "{words} in {notes} seems to have slipped to another row (it speaks of {items}).",
      why: "{unexplained} looks as if nothing explained it.",
      todo: "Look at the {rows} rows as they would be, and move the notes together.",
    },
    slipped: {
      what: "{words} in {notes} seems to have slipped to another row (it speaks of {items}).",
      why: "It will be read as the explanation of another item.",
      todo: "Look at the {rows} rows as they would be, and move the notes together.",
    },
    chain: {
      what: "{words} in {notes} seem to have slipped to other rows together.",
      why: "They will be read as the explanation of other items.",
      todo: "Look at the {rows} rows as they would be, and move the notes together.",
    },
    "heading-open": {
      what: "{words} in {notes} stands on the heading {heading} but seems to speak of {items}.",
      why: "{unexplained} looks as if nothing explained it.",
      todo: "Move it to the row of {items}.",
    },
    heading: {
      what: "{words} in {notes} stands on the heading {heading} but seems to speak of {items}.",
      why: "It will be read as said of the whole heading.",
      todo: "Move it to the row of {items}.",
    },
    "missing-row": {
      what: "{words} in {notes} stands on the heading {heading} but seems to speak of the missing {missing}.",
      why: "It will be read as said of the whole heading, and {missing} is left without a word.",
      todo: "Add the row of {missing} and move the note there, or remove it if it is not needed.",
    },
    "no-row": {
      what: "{words} in {notes} stands on the heading {heading}, and no item there is about it.",
      why: "The row of the item that it explains seems to be missing.",
      todo: "Add the item's row and move the note there, or remove it if it is not needed.",
    },
  },
  fixes: { move: "Move the notes together to {cells}" },
  related: { "missing-item": "{heading} lacks the item that this note explains." },
};
