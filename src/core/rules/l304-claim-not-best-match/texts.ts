import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "行先と文面の不一致",
  messages: {
    "not-best": {
      what: "{item}の経過は「{words}」ですが、文面が最も近い項目は{rival}です。",
      why: "番号の書き間違いなら、内容の行先を誤って説明します。",
      todo: "{targets}で正しいか、担当課に確認してください。",
    },
    "taken-up": {
      what: "{item}の経過は「{words}」ですが、「{gained}」が加わったのは{rival}です。",
      why: "番号の書き間違いなら、内容の行先を誤って説明します。",
      todo: "{targets}で正しいか、担当課に確認してください。",
    },
    crossed: {
      what: "{first}と{second}の行は、文面から見ると行先が入れ替わっています({first}に近いのは{lower}、{second}に近いのは{upper})。",
      why: "行の取り違えなら、どの項目がどうなったかを誤って説明します。",
      todo: "2行の次期計画側が入れ替わっていないか確認してください。",
    },
  },
  fixes: {},
  related: { rival: "文面が最も近い項目です。", gained: "この言葉が加わった項目です。" },
};
