import type { RuleTexts } from "../rule";

const why = "The change may be decided without anybody noticing it.";
const todo = "Correct the text if it is a slip of copying, or the note if the change is meant.";

export const english: RuleTexts = {
  name: "Note and text disagree on a change",
  messages: {
    differs: {
      what: "The note says “{words}”, but the text of {item} differs from that of {current} (“{before}” → “{after}”).",
      why,
      todo,
    },
    "taken-out": { what: "The note says “{words}”, but “{before}” of {current} is gone from the text of {item}.", why, todo },
    "put-in": { what: "The note says “{words}”, but the text of {item} has “{after}”, which that of {current} has not.", why, todo },
    same: {
      what: "The note says “{words}”, but {current} and {next} have the same text.",
      why: "People will ask what has changed.",
      todo: "Correct the text if the change was forgotten, or the note if there is none.",
    },
  },
  fixes: {},
};
