import type { RuleTexts } from "../rule";

const why = { ja: "内容の行先を説明できません。", en: "Nobody can tell where the content went." };

export const ja: RuleTexts = {
  name: "行先のない番号",
  messages: {
    nowhere: { what: "{number}は{current}にも{next}にもありません。", why: why.ja, todo: "番号を直してください。" },
    "nowhere-near": { what: "{number}は{current}にも{next}にもありません。", why: why.ja, todo: "番号を直してください。候補：{candidates}" },
    "not-in-plan": { what: "{number}は{plan}にありません。", why: why.ja, todo: "番号を直してください。" },
    "not-in-plan-near": { what: "{number}は{plan}にありません。", why: why.ja, todo: "番号を直してください。候補：{candidates}" },
  },
  fixes: { replace: "{from}を{to}に直す" },
};

export const en: RuleTexts = {
  name: "Number that leads nowhere",
  messages: {
    nowhere: { what: "{number} exists neither in {current} nor in {next}.", why: why.en, todo: "Correct the number." },
    "nowhere-near": { what: "{number} exists neither in {current} nor in {next}.", why: why.en, todo: "Correct the number. Candidates: {candidates}" },
    "not-in-plan": { what: "{number} does not exist in {plan}.", why: why.en, todo: "Correct the number." },
    "not-in-plan-near": { what: "{number} does not exist in {plan}.", why: why.en, todo: "Correct the number. Candidates: {candidates}" },
  },
  fixes: { replace: "Change {from} to {to}" },
};
