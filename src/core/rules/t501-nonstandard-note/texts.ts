import type { RuleTexts } from "../rule";

export const ja: RuleTexts = {
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

export const en: RuleTexts = {
  name: "Not the standard wording",
  messages: {
    sheet: {
      what: "{count} note(s) differ from the standard wording ({cells}), for example “{from}” for “{to}”.",
      why: "The same change in other words looks like another change.",
      todo: "Look at before and after; they can be rewritten together.",
    },
    note: {
      what: "“{from}” is “{to}” in the standard wording.",
      why: "The same change in other words looks like another change.",
      todo: "Look at before and after, and use the standard wording.",
    },
  },
  fixes: { "restate-all": "Rewrite {count} note(s) in the standard wording", restate: "Rewrite {cell} in the standard wording" },
};
