import type { RuleTexts } from "../rule";

const why = "Nobody can tell where the content went.";

export const english: RuleTexts = {
  name: "Number that leads nowhere",
  messages: {
    nowhere: { what: "{number} exists neither in {current} nor in {next}.", why, todo: "Correct the number." },
    "nowhere-near": { what: "{number} exists neither in {current} nor in {next}.", why, todo: "Correct the number. Candidates: {candidates}" },
    "not-in-plan": { what: "{number} does not exist in {plan}.", why, todo: "Correct the number." },
    "not-in-plan-near": { what: "{number} does not exist in {plan}.", why, todo: "Correct the number. Candidates: {candidates}" },
  },
  fixes: { replace: "Change {from} to {to}" },
};
