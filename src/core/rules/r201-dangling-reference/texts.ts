import type { RuleTexts } from "../rule";

const why = "内容の行先を説明できません。";

export const texts: RuleTexts = {
  name: "行先のない番号",
  messages: {
    nowhere: { what: "{number}は{current}にも{next}にもありません。", why, todo: "番号を直してください。" },
    "nowhere-near": { what: "{number}は{current}にも{next}にもありません。", why, todo: "番号を直してください。候補：{candidates}" },
    "not-in-plan": { what: "{number}は{plan}にありません。", why, todo: "番号を直してください。" },
    "not-in-plan-near": { what: "{number}は{plan}にありません。", why, todo: "番号を直してください。候補：{candidates}" },
  },
  fixes: { replace: "{from}を{to}に直す" },
};
