import { makeEvidence } from "../src/core/evidence/evidence-index";
import { traceLineage } from "../src/core/lineage/trace";
import { findCandidates } from "../src/core/lineage/candidates";
import { locate } from "../src/core/locate/locate";
import { buildPlan } from "../src/core/plan/build-plan";
import type { ComparisonSheet } from "../src/core/plan/model";
import { snapshotOfTexts } from "../src/core/sheet/snapshot";

const SIZES = [300, 1_000, 3_000, 10_000];

const PLACES = ["駅前", "港", "里山", "商店街", "団地", "学校", "公民館", "河川敷", "工業団地", "温泉街", "漁港", "高台"];
const DEEDS = ["改修", "清掃", "見守り", "案内", "緑化", "点検", "相談", "講習", "交流", "配食", "送迎", "調査", "記録", "展示"];
const PEOPLE = ["高齢者", "児童", "若者", "移住者", "障害のある人", "事業者", "町内会", "保護者", "旅行者", "農家"];

/**
 * Prints how long evidence and lineage take as the sheet grows, in CPU time (a busy machine does not
 * disturb it much). One row in ten is a pair of holes, one a claim with a new item beside it.
 */
export function measureSpeed(): void {
  console.log("items a side   index + first question   lineage   candidates   µs an item");
  for (const size of SIZES) {
    const sheet = sheetOf(size);
    const runs = Array.from({ length: 3 }, () => time(sheet));
    const best = runs.reduce((a, b) => (total(a) < total(b) ? a : b));
    const cells = [best.index, best.lineage, best.candidates].map((ms) => `${ms.toFixed(0)} ms`.padStart(10));
    console.log(`${String(size).padStart(12)}   ${cells.join("   ")}   ${((1000 * total(best)) / size).toFixed(0).padStart(10)}`);
  }
}

interface Times {
  readonly index: number;
  readonly lineage: number;
  readonly candidates: number;
}

function total({ index, lineage, candidates }: Times): number {
  return index + lineage + candidates;
}

function time(sheet: ComparisonSheet): Times {
  const start = cpu();
  const evidence = makeEvidence(sheet);
  evidence.nearest([sheet.current.items[0].id], "next", 1);
  const indexed = cpu();
  const lineage = traceLineage(sheet, evidence);
  const traced = cpu();
  findCandidates(sheet, evidence, lineage);
  return { index: indexed - start, lineage: traced - indexed, candidates: cpu() - traced };
}

/** Milliseconds of work done by this process. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function sheetOf(size: number): ComparisonSheet {
  const rows = [["現行計画", "作業経過等", "第2期計画(案)", "関係課"]];
  for (let at = 0; at < size; at++) {
    const [policy, number] = [Math.floor(at / 20) + 1, (at % 20) + 1];
    if (number === 1) rows.push([`${policy} 施策その${policy}`, "", `${policy} 施策その${policy}`, ""]);
    const label = `${policy}-${number}`;
    const [current, next] = [`${label} ${sentence(at, 0)}`, `${label} ${sentence(at, 1)}`];
    if (at % 10 === 3) rows.push([current, "", "", ""], ["", "", next, "総務課"]);
    else if (at % 10 === 7) rows.push([current, `${policy}-${number - 1}に集約`, "", ""], ["", "新規追加", next, "総務課"]);
    else rows.push([current, "", next, "総務課"]);
  }
  const snapshot = snapshotOfTexts("大きな計画", rows);
  return buildPlan(snapshot, locate(snapshot, null).tables[0]);
}

function sentence(at: number, turn: number): string {
  const pick = (words: readonly string[], step: number) => words[Math.floor((at * 7919 + step * 104729) / (step + 1)) % words.length];
  const deeds = [1, 2, 3].map((step) => pick(DEEDS, step + turn));
  return `${pick(PLACES, 1)}において${pick(PEOPLE, 2)}を対象とした${deeds[0]}を行うとともに、${pick(PLACES, 3)}の${deeds[1]}や${deeds[2]}を通じて、${pick(PEOPLE, 5)}が安心して暮らせる第${at}地区の取組を支援します。`;
}
