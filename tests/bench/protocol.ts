// npm run bench:protocol [-- --write] – what each action costs at Excel's protocol, at three latencies a request.
import type { Edit } from "../../src/core/fixes/edit";
import { openPane, type OpenPane } from "../app/desk";
import { machine } from "./cpu-time";
import { largeRows } from "./large-sheet";
import { publish, table } from "./page";

const ITEMS = 2_000;
const NOTES = 500;
const LATENCIES = [0, 20, 100];
const SHEET = "検討経過";
const PATIENCE = 60_000;

interface Cost {
  readonly requests: number;
  readonly bytes: number;
  readonly ms: number;
}

/** What an action costs from now on; requests of the library's own housekeeping are not counted. */
async function costOf(pane: OpenPane | null, action: () => Promise<unknown>): Promise<Cost> {
  pane?.host.forgetRequests();
  const start = performance.now();
  await action();
  const ms = performance.now() - start;
  const requests = pane?.host.requests.filter(({ housekeeping }) => !housekeeping) ?? [];
  return { requests: requests.length, bytes: requests.reduce((sum, { sent, answered }) => sum + sent + answered, 0), ms };
}

/** Waits for the next finished check. */
async function nextCheck(pane: OpenPane, act: () => unknown): Promise<void> {
  const before = pane.session.state().check;
  await act();
  await pane.until(() => pane.session.state().check !== before && pane.session.state().status.kind === "checked", PATIENCE);
}

/** Empty note cells of item rows, each to be given the same note. */
function noteEdits(texts: readonly (readonly string[])[]): Edit[] {
  const rows = texts.flatMap((cells, row) => (row > 0 && cells[1] === "" && cells[0] !== "" ? [row] : [])).slice(0, NOTES);
  return rows.map((row) => ({ type: "cell", at: { sheet: SHEET, row, column: 1 }, expect: "", replace: "継続" }));
}

async function measure(latency: number): Promise<ReadonlyMap<string, Cost>> {
  const texts = largeRows(ITEMS, 1);
  const pane = await openPane({ name: "大きな計画.xlsx", sheets: [{ name: SHEET, texts }] });
  const { session, host } = pane;
  host.faults.latency = latency;
  const costs = new Map<string, Cost>();
  costs.set("read and check", await costOf(pane, () => session.recheck()));
  await session.setLive(true);
  const row = texts.length >> 1;
  costs.set("edit until the list is new", await costOf(pane, () => nextCheck(pane, () => pane.user.type(SHEET, `C${row}`, "9-9 ○変えた文です。"))));
  const fixes = session.state().check?.tables[0]?.findings.flatMap((finding) => finding.fixes) ?? [];
  const fix = fixes.find(({ edits }) => edits.every(({ type }) => type === "cell"));
  if (fix) costs.set("one fix", await costOf(pane, () => session.mend("fix", fix.edits)));
  costs.set(`batch of ${NOTES} notes`, await costOf(pane, () => session.mend("notes", noteEdits(texts))));
  await session.dispose();
  return costs;
}

async function main(): Promise<void> {
  const before = machine();
  const all: ReadonlyMap<string, Cost>[] = [];
  for (const latency of LATENCIES) all.push(await measure(latency));
  const rows = [...all[0]].map(([action, { requests, bytes }]) => [
    action,
    String(requests),
    (bytes / 1000).toFixed(0),
    ...all.map((costs) => costs.get(action)?.ms.toFixed(0) ?? "–"),
  ]);
  publish("protocol", "Through Excel's protocol", [
    `\`npm run bench:protocol\` – the real office.js against the workbench's host, ${ITEMS.toLocaleString("en")} items a side; requests, kB both ways,`,
    "and ms on the clock with so much latency added to each request.",
    "",
    before,
    "",
    ...table(["", "requests", "kB", ...LATENCIES.map((latency) => `+${latency} ms`)], rows),
  ]);
  process.exit(0);
}

void main();
