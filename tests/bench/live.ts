// npm run bench:live [-- --write] – how soon after the pause an edit is in the pane's list, in the workbench in Chromium.
import { checkWorkbook } from "../../src/core/check/check-workbook";
import { makeCheckMemo } from "../../src/core/check/memo";
import { defaultSettings } from "../../src/core/settings/schema";
import { textAt, type WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/snapshot";
import { pick, seeded, withTexts } from "../accuracy/edit-snapshot";
import { bigPlan } from "../browser/big-plan";
import { openStudio, Scene } from "../browser/harness";
import { editedText, typeAtOnce, type HastyEdit } from "../browser/hasty-edits";
import { machine } from "./cpu-time";
import { publish, table } from "./page";

const ITEMS = 2_000;
const EDITS = 200;
/** Milliseconds: how long the pane waits for the next edit before it reads. */
const PAUSE = 250;
/** Milliseconds after which the list is taken to be wrong for good. */
const PATIENCE = 20_000;
const NAME = "大きな計画.xlsx";

const memo = makeCheckMemo();

/** How many findings a check of the workbook has. */
function countOf(workbook: WorkbookSnapshot): number {
  const { summary } = checkWorkbook(workbook, { settings: defaultSettings, roster: null, scope: null, choice: null, date: null }, memo);
  return summary.error + summary.warning + summary.info;
}

/** Makes an edit; gives the ms until the list says that it shows so many findings. */
async function timeToList(scene: Scene, edit: HastyEdit, count: number): Promise<number> {
  await scene.page.evaluate(
    ({ words, patience }) => {
      const pane = document.querySelector("iframe")?.contentDocument;
      const start = performance.now();
      const says = () => [...(pane?.querySelectorAll("[role=status]") ?? [])].some((line) => line.textContent === words);
      const look = () => {
        const ms = performance.now() - start;
        if (says()) document.documentElement.dataset.listed = String(ms);
        else if (ms > patience) document.documentElement.dataset.listed = "NaN";
        else setTimeout(look, 2);
      };
      delete document.documentElement.dataset.listed;
      look();
    },
    { words: `${count}件を表示しています`, patience: PATIENCE },
  );
  await typeAtOnce(scene.page, [edit]);
  await scene.page.waitForFunction(() => document.documentElement.dataset.listed !== undefined, null, { polling: 50 });
  return scene.page.evaluate(() => Number(document.documentElement.dataset.listed));
}

/** Makes every document that opens from now on note the tasks that held its thread for over 50 ms. */
async function watchLongTasks(scene: Scene): Promise<void> {
  await scene.page.context().addInitScript(() => {
    const held: number[] = [];
    Object.assign(window, { heldFor: held });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") held.push(duration);
    }).observe({ entryTypes: ["longtask"] });
  });
}

/** The pane's own tasks over 50 ms since it was opened, in ms. */
function longTasks(scene: Scene): Promise<number[]> {
  return scene.page.evaluate(() => (document.querySelector("iframe")?.contentWindow as unknown as { heldFor: number[] }).heldFor);
}

interface Measured {
  readonly times: readonly number[];
  /** By opening and first check, and by the edits. */
  readonly held: { readonly opening: readonly number[]; readonly editing: readonly number[] };
  readonly requests: number;
  readonly writes: number;
}

async function measure(): Promise<Measured> {
  const studio = await openStudio();
  try {
    const scene = await Scene.open(studio);
    await scene.checked();
    await watchLongTasks(scene);
    await scene.openFile({ name: NAME, mimeType: "application/octet-stream", buffer: Buffer.from(bigPlan(ITEMS)) });
    await scene.pane.getByText(`現行${ITEMS}項目`).waitFor();
    await scene.answerLive(true);
    await scene.pane.getByText("編集中も点検しています").waitFor();
    const random = seeded(7);
    const original = readWorkbook(bigPlan(ITEMS), NAME).sheets[0];
    const rows = original.texts.flatMap((row, index) => (/-\d/.test(row[0]) ? [index] : []));
    let workbook: WorkbookSnapshot = readWorkbook(bigPlan(ITEMS), NAME);
    let count = countOf(workbook);
    const times: number[] = [];
    const opening = await longTasks(scene);
    const before = await scene.traffic();
    while (times.length < EDITS) {
      const [sheet] = workbook.sheets;
      const at = { sheet: sheet.name, row: pick(rows, random) ?? 1, column: pick([2, 2, 3], random) ?? 2 };
      const edit = { at, text: editedText(textAt(sheet, at.row, at.column), at.column, textAt(original, at.row, at.column), random) };
      const edited = { ...workbook, sheets: [withTexts(sheet, [edit])] };
      const after = countOf(edited);
      // Only an edit that changes the count can be seen to have arrived.
      if (after === count) continue;
      times.push((await timeToList(scene, edit, after)) - PAUSE);
      workbook = edited;
      count = after;
    }
    const { requests, writes } = await scene.traffic();
    const held = { opening, editing: (await longTasks(scene)).slice(opening.length) };
    return { times, held, requests: requests - before.requests, writes };
  } finally {
    await studio.close();
  }
}

function heldText(tasks: readonly number[]): string {
  return tasks.length === 0 ? "none" : `${tasks.length} (${Math.round(Math.max(...tasks))} ms at most)`;
}

async function main(): Promise<void> {
  const before = machine();
  const { times, held, requests, writes } = await measure();
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => String(Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]));
  publish("live", "From an edit to the list", [
    `\`npm run bench:live\` – the built pane in the workbench, Chromium, ${ITEMS} items a side; ${EDITS} edits of texts, numbers and departments`,
    "at random places, one at a time. Milliseconds from the end of the pause after an edit until the list shows what a check in Node finds.",
    "",
    before,
    "",
    ...table(["", "median", "p95", "most"], [["edit to list (ms)", at(0.5), at(0.95), at(1)]]),
    `Tasks of the pane that held the page for over 50 ms: ${heldText(held.opening)} while it opened and checked, ${heldText(held.editing)} in the edits.`,
    `${requests} requests for ${EDITS} edits (a look at the sheet that comes round by itself among them), ${writes} of them wrote.`,
    "",
  ]);
}

void main();
