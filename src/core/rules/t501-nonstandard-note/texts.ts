import type { RuleTexts } from "../rule";

export const texts: RuleTexts = {
  name: "標準と異なる書き方",
  messages: {
    sheet: {
      what: "標準の書き方と異なる経過が{count}件あります({cells})。例：「{from}」は標準では「{to}」です。",
      why: "同じ変更が違う言葉で書かれていると、別の変更に見えます。",
      todo: "前後を確認して、まとめて標準の書き方にできます。",
    },
    note: {
      what: "「{from}」は、標準の書き方では「{to}」です。",
      why: "同じ変更が違う言葉で書かれていると、別の変更に見えます。",
      todo: "前後を確認して、標準の書き方にしてください。",
    },
  },
  fixes: { "restate-all": "{count}件を標準の書き方にする", restate: "{cell}を標準の書き方にする" },
};
