import type { RuleTexts } from "../rule";

export const english: RuleTexts = {
  name: "New, but with a predecessor",
  messages: {
    row: {
      what: "{item} is called “{words}”, but {predecessor} stands in the same row.",
      why: "Whether it is new or goes on has to be explained differently.",
      todo: "If it goes on, correct the note; if it is new, write elsewhere where the current item went.",
    },
    elsewhere: {
      what: "{item} is called “{words}”, but its text is close to {predecessor}, which leads nowhere.",
      why: "Whether it is new or goes on has to be explained differently.",
      todo: "If it goes on, put both in one row; if it is new, write where the current item went.",
    },
  },
  fixes: {},
  related: { predecessor: "The closest item that leads nowhere." },
};
