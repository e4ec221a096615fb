import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "変更なしと文面の不一致",
  messages: {
    differs: {
      what: "経過は「{words}」ですが、{item}の文面が現行と違います(「{before}」→「{after}」)。",
      why: "変更に気付かれないまま決まるおそれがあります。",
      todo: "書き写しの誤りなら文面を、意図した変更なら経過を直してください。",
    },
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
      why: "The change may be decided without anybody noticing it.",
      todo: "Correct the text if it is a slip of copying, or the note if the change is meant.",
    },
    same: {
      what: "The note says “{words}”, but {current} and {next} have the same text.",
      why: "People will ask what has changed.",
      todo: "Correct the text if the change was forgotten, or the note if there is none.",
    },
  },
  fixes: {},
};
