import type { RuleTexts } from "../rule";

const why = "変更に気付かれないまま決まるおそれがあります。";
const todo = "書き写しの誤りなら文面を、意図した変更なら経過を直してください。";

export const texts: RuleTexts = {
  name: "変更なしと文面の不一致",
  messages: {
    differs: {
      what: "経過は「{words}」ですが、{item}の文面が{current}と違います(「{before}」→「{after}」)。",
      why,
      todo,
    },
    "taken-out": { what: "経過は「{words}」ですが、{item}の文面では{current}の「{before}」がなくなっています。", why, todo },
    "put-in": { what: "経過は「{words}」ですが、{item}の文面に{current}にない「{after}」があります。", why, todo },
    same: {
      what: "経過は「{words}」ですが、{current}と{next}の文面は同じです。",
      why: "どこが変わったのか問われます。",
      todo: "文面の直し忘れなら文面を、変更がなければ経過を直してください。",
    },
  },
  fixes: {},
};
