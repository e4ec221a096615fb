import type { RuleTexts } from "../rule";

const why = {
  ja: "表と経過で対応が食い違い、どちらが正しいか分かりません。",
  en: "The table and the note disagree, and readers cannot tell which is right.",
};

export const ja: RuleTexts = {
  name: "行と合わない番号",
  messages: {
    heading: { what: "「{words}」の{number}は、この行の{heading}と合いません。", why: why.ja, todo: "経過の番号か、見出しの番号を直してください。" },
    "two-numbers": {
      what: "「{words}」の{number}と{current}が合いません({current}は{next}の{items}になっています)。",
      why: "行先がどちらの項目か分かりません。",
      todo: "どちらかの番号を直してください。",
    },
    move: { what: "「{words}」とありますが、この行の移動先は{items}です。", why: why.ja, todo: "経過の番号を直すか、移動先の項目を確認してください。" },
    split: { what: "「{words}」とありますが、この行には{items}があります。", why: why.ja, todo: "経過の番号か、項目の番号を直してください。" },
    merged: { what: "「{words}」とありますが、この行には現行の{items}があります。", why: why.ja, todo: "経過の番号か、統合の範囲を直してください。" },
  },
  fixes: {},
};

export const en: RuleTexts = {
  name: "Number at odds with its row",
  messages: {
    heading: { what: "{number} in “{words}” does not fit {heading} in this row.", why: why.en, todo: "Correct the number in the note or in the heading." },
    "two-numbers": {
      what: "{number} and {current} in “{words}” do not mean the same ({current} became {items} of {next}).",
      why: "Readers cannot tell which item it went to.",
      todo: "Correct one of the numbers.",
    },
    move: { what: "The note says “{words}”, but this row leads to {items}.", why: why.en, todo: "Correct the number, or check where the item went." },
    split: { what: "The note says “{words}”, but this row has {items}.", why: why.en, todo: "Correct the numbers in the note or those of the items." },
    merged: { what: "The note says “{words}”, but this row has {items} of the current plan.", why: why.en, todo: "Correct the numbers in the note, or the extent of the merger." },
  },
  fixes: {},
};
