import { checkedPlan } from "../../../tests/taskpane/checked-plan";
import { defaultSettings } from "../../core/settings/schema";
import { fullJa } from "../texts/full-ja";
import { bandsWithoutNote } from "../../core/notes/draft";
import { draftBatch, tickedEdits } from "./note-batch";
import { bandAt, draftSources, neighbourBand, noteEdit, noteRow } from "./note-row";

const [table] = checkedPlan().tables;
const cell = (row: number) => ({ sheet: "対照表", row, column: 0 });
const rowAt = (row: number) => {
  const band = bandAt(table, cell(row));
  if (!band) throw new Error(`no band at ${row}`);
  return noteRow(table, band, defaultSettings);
};

describe("noteRow", () => {
  it("shows both texts of the selected row with their difference", () => {
    const row = rowAt(2);
    expect([row.current[0].label, row.next[0].label]).toEqual(["①-1", "①-1"]);
    expect(row.segments.filter(({ kind }) => kind === "added").map(({ text }) => text)).toEqual(["と点検"]);
  });

  it("finds a partner that stands elsewhere through the lineage", () => {
    expect(rowAt(8).next.map(({ label }) => label)).toEqual(["②-1"]);
  });

  it("knows the note cell and what stands in it", () => {
    expect(rowAt(5)).toMatchObject({ noteAt: { row: 5, column: 1 }, noteText: "新規追加(水辺の学校)" });
  });

  it.each([
    ["the header", cell(0)],
    ["another sheet", { ...cell(2), sheet: "別" }],
    ["nothing", null],
  ])("has no row for %s", (_name, at) => {
    expect(bandAt(table, at)).toBeNull();
  });

  it("names the evidence of every slot", () => {
    const row = rowAt(10);
    expect(row.draft?.text).toMatch(/^新規追加/);
    expect(row.draft && draftSources(table, row.draft, fullJa)).not.toEqual([]);
  });

  it("steps over headers and blank rows", () => {
    const first = bandAt(table, cell(1));
    expect(first && neighbourBand(table, first, -1)).toBeNull();
    expect(first && neighbourBand(table, first, 1)?.top).toBe(2);
  });
});

describe("noteEdit", () => {
  const at = { sheet: "対照表", row: 2, column: 1 };
  it.each([
    ["fills a blank cell", "", "表現修正", "replace", "表現修正"],
    ["adds after what stands there", "・削除", "表現修正", "append", "・削除\n・表現修正"],
    ["adds before what stands there", "・削除", "表現修正", "before", "・表現修正\n・削除"],
  ] as const)("%s", (_name, existing, note, placement, replace) => {
    expect(noteEdit(at, existing, note, placement)).toEqual({ type: "cell", at, expect: existing, replace });
  });

  it("is nothing where the cell says so already", () => {
    expect(noteEdit(at, "表現修正", "表現修正", "replace")).toBeNull();
  });
});

describe("draftBatch", () => {
  const options = { onProgress: () => undefined, breathe: () => Promise.resolve() };

  it("drafts for rows without a note only, and writes what is ticked", async () => {
    const lines = (await draftBatch(table, defaultSettings, { ...options, signal: new AbortController().signal, now: () => 0 })) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ edit }) => edit.expect === "")).toBe(true);
    expect(tickedEdits(lines, new Set([lines[0].id]))).toEqual([lines[0].edit]);
    expect(tickedEdits(lines, new Set())).toEqual([]);
  });

  it("tells how far it is when it takes long, and stops when asked", async () => {
    const controller = new AbortController();
    let clock = 0;
    const told: number[] = [];
    const lines = await draftBatch(table, defaultSettings, {
      ...options,
      signal: controller.signal,
      now: () => (clock += 20),
      onProgress: (done, total) => {
        told.push(done);
        expect(total).toBe(bandsWithoutNote(table.sheet).length);
        controller.abort();
      },
    });
    expect(told.length).toBe(1);
    expect(lines).toBeNull();
  });
});
