import type { CDPSession } from "playwright-core";
import { textAt } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/snapshot";
import { bigPlan } from "./big-plan";
import { typeAtOnce } from "./hasty-edits";
import { eventually, openStudio, Scene, type Studio } from "./harness";

/** Edits with a check after each; `npm run leaks` makes a thousand. */
const EDITS = Number(process.env.KEIFU_LEAK_EDITS ?? 80);
/** After so many everything that is made once has been made. */
const SETTLED = Math.min(40, EDITS / 2);
/** Bytes an edit may leave for good: its line in the workbook's own undo list and in the host's record of requests. */
const BYTES_AN_EDIT = 4096;
/** Bytes of noise: compiled code that comes and goes. */
const NOISE = 2_000_000;

interface Held {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

const ITEMS = 200;
/** The department column of the big plan, and the rows that hold an item. */
const DEPARTMENTS = 3;
const plan = bigPlan(ITEMS);
const [sheet] = readWorkbook(plan, "計画.xlsx").sheets;
const itemRows = sheet.texts.flatMap((row, index) => (/-\d/.test(row[0]) ? [index] : []));

let studio: Studio;
let scene: Scene;
let inspector: CDPSession;
beforeAll(async () => {
  studio = await openStudio();
  scene = await Scene.open(studio);
  await scene.checked();
  await scene.openFile({ name: "計画.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(plan) });
  await scene.pane.getByText(`現行${ITEMS}項目`).waitFor();
  await scene.answerLive(true);
  await scene.pane.getByText("編集中も点検しています").waitFor();
  inspector = await scene.page.context().newCDPSession(scene.page);
  await inspector.send("Performance.enable");
});
afterAll(() => studio.close());

/** What the page (workbench and pane share one heap) holds on to once nothing is left to collect. */
async function held(): Promise<Held> {
  for (let round = 0; round < 3; round++) await inspector.send("HeapProfiler.collectGarbage");
  const { metrics } = await inspector.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heap: value("JSHeapUsedSize"), listeners: value("JSEventListeners"), nodes: value("Nodes") };
}

test(`${EDITS} edits, each checked, leave no handler, no node and no memory behind`, async () => {
  const missing = () => scene.pane.getByRole("tab", { name: /関係課/ }).innerText();
  const unhurt = await missing();
  let settled: Held | null = null;
  for (let done = 0; done < EDITS; done += 2) {
    if (done >= SETTLED && !settled) settled = await held();
    const row = itemRows[(done / 2) % itemRows.length];
    const at = { sheet: sheet.name, row, column: DEPARTMENTS };
    await typeAtOnce(scene.page, [{ at, text: "" }]);
    await eventually(async () => (await missing()) !== unhurt, true);
    await typeAtOnce(scene.page, [{ at, text: textAt(sheet, row, DEPARTMENTS) }]);
    await eventually(missing, unhurt);
  }
  const after = await held();
  const edits = EDITS - SETTLED;
  process.stdout.write(`after ${edits} edits more: heap ${settled?.heap} → ${after.heap} bytes, listeners ${settled?.listeners} → ${after.listeners}, nodes ${settled?.nodes} → ${after.nodes}\n`);
  expect(after.listeners).toBeLessThanOrEqual(settled?.listeners ?? 0);
  expect(after.nodes).toBeLessThanOrEqual((settled?.nodes ?? 0) + 50);
  expect(after.heap).toBeLessThan((settled?.heap ?? 0) + NOISE + edits * BYTES_AN_EDIT);
  expect(scene.errors).toEqual([]);
}, 1_800_000);
