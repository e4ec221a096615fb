import type { RuleTexts } from "../rule";

const why = {
  ja: "変更に気付かれないまま決まるおそれがあります。",
  en: "The change may be decided without anybody noticing it.",
};
const todo = {
  ja: "書き写しの誤りなら文面を、意図した変更なら経過を直してください。",
  en: "Correct the text if it is a slip of copying, or the note if the change is meant.",
};

export const ja: RuleTexts = {
  name: "変更なしと文面の不一致",
  messages: {
    differs: {
      what: "経過は「{words}」ですが、{item}の文面が現行と違います(「{before}」→「{after}」)。",
      why: why.ja,
      todo: todo.ja,
    },
    "taken-out": { what: "経過は「{words}」ですが、{item}の文面では現行の「{before}」がなくなっています。", why: why.ja, todo: todo.ja },
    "put-in": { what: "経過は「{words}」ですが、{item}の文面に現行にない「{after}」があります。", why: why.ja, todo: todo.ja },
    same: {
      what: "経過は「{words}」ですが、{current}と{next}の文面は同じです。",
      why: "どこが変わったのか問われます。",
      todo: "文面の直し忘れなら文面を、変更がなければ経過を直してください。",
    },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Note and text disagree on a change",
  messages: {
    differs: {
      what: "The note says “{words}”, but the text of {item} differs from the current one (“{before}” → “{after}”).",
      why: why.en,
      todo: todo.en,
    },
    "taken-out": { what: "The note says “{words}”, but “{before}” is gone from the text of {item}.", why: why.en, todo: todo.en },
    "put-in": { what: "The note says “{words}”, but the text of {item} has “{after}”, which the current one has not.", why: why.en, todo: todo.en },
    same: {
      what: "The note says “{words}”, but {current} and {next} have the same text.",
      why: "People will ask what has changed.",
      todo: "Correct the text if the change was forgotten, or the note if there is none.",
    },
  },
  fixes: {},
};
