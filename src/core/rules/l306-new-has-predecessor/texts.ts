import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
  name: "新規なのに前身がある",
  messages: {
    row: {
      what: "{item}は「{words}」ですが、同じ行に{predecessor}があります。",
      why: "新規か引継ぎかで説明が変わります。",
      todo: "引き継ぐなら経過を直し、新規なら現行項目の行先を別に記入してください。",
    },
    elsewhere: {
      what: "{item}は「{words}」ですが、行先が空欄の{predecessor}と文面が近いです。",
      why: "新規か引継ぎかで説明が変わります。",
      todo: "引き継ぐなら同じ行に並べ、新規なら現行項目の行先を記入してください。",
    },
  },
  fixes: {},
  related: { predecessor: "文面が最も近い、行先のない項目です。" },
};

export const en: RuleTexts = {
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
