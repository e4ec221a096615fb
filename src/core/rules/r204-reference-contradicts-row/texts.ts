import type { RuleTexts } from "../rule";

const why = "表と経過で対応が食い違い、どちらが正しいか分かりません。";

export const texts: RuleTexts = {
  name: "行と合わない番号",
  messages: {
    heading: { what: "「{words}」の{number}は、この行の{heading}と合いません。", why, todo: "経過の番号か、見出しの番号を直してください。" },
    "two-numbers": {
      what: "「{words}」の{number}と{current}が合いません({current}は{next}の{items}になっています)。",
      why: "行先がどちらの項目か分かりません。",
      todo: "どちらかの番号を直してください。",
    },
    move: { what: "「{words}」とありますが、この行の移動先は{items}です。", why, todo: "経過の番号を直すか、移動先の項目を確認してください。" },
    "both-ends": {
      what: "「{words}」とありますが、{items}の経過は「{other}」です。",
      why: "移動元と移動先の経過が食い違い、どちらが正しいか分かりません。",
      todo: "どちらかの経過の番号を直してください。",
    },
    source: { what: "「{words}」とありますが、この行の項目は{items}を引き継いでいます。", why, todo: "経過の番号を直すか、行の対応を確認してください。" },
    split: { what: "「{words}」とありますが、この行には{items}があります。", why, todo: "経過の番号か、項目の番号を直してください。" },
    part: { what: "「{words}」とありますが、{items}は{current}をそのまま引き継いでいます。", why, todo: "分割先の番号を確認してください。" },
    merged: { what: "「{words}」とありますが、この行には現行の{items}があります。", why, todo: "経過の番号か、統合の範囲を直してください。" },
  },
  fixes: {},
};
