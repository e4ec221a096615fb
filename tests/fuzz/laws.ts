import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { PortError } from "../../src/app/ports";
import { checkWorkbook } from "../../src/core/check/check-workbook";
import { makeCheckMemo } from "../../src/core/check/memo";
import type { CheckOptions, WorkbookCheck } from "../../src/core/check/result";
import { onCurrentSide } from "../../src/core/fixes/current-side";
import { reportJson } from "../../src/core/report/json";
import { readRosterFile } from "../../src/core/settings/roster-csv";
import { defaultSettings } from "../../src/core/settings/schema";
import { importSettings, parseSettings } from "../../src/core/settings/stored";
import type { Area } from "../../src/core/sheet/address";
import { snapshotOfTexts, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { FileSheetPort } from "../../src/xlsx/file-sheet-port";
import { readWorkbook } from "../../src/xlsx/snapshot";
import { readCorpus } from "../corpus/corpus";

/** A law with its property; `name` says what must hold. */
export interface Law {
  readonly name: string;
  readonly property: fc.IRawProperty<unknown>;
}

const options: CheckOptions = { settings: defaultSettings, roster: null, scope: null, choice: null, date: "2026-04-01" };
const workbookOf = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ name: "", sheets, activeSheet: null, stored: null });
const clean = readCorpus();
const sample = new Uint8Array(fs.readFileSync(path.resolve(__dirname, "../../assets/sample.xlsx")));

/** Longer than this is a hang, in milliseconds. */
const HANG = 10_000;

/** Pieces that real sheets are made of, so that arbitrary cells reach deep into the grammars. */
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("①", "②-3", "①-1～①-9", "(1)", "第1章", "Ⅰ", "ア", "1-1", "施策", "○", "・", "、", "→", "⇒", "(", ")", "（", "）", "\n", "　", "\u200b", "新規追加", "削除", "に集約", "2つの項目に分割", "を統合", "変更なし", "〃", "同上", "調整中", "総務課", "各支所", "ほか", "現行", "第2期", "欠番", "再掲", "1月3日", "#REF!", "=A1", "葛󠄀", "𠮷", "\ud800"),
);
const cellText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

const anySheet = fc
  .record({
    header: fc.constantFrom(["現行計画", "作業経過等", "次期計画", "関係課"], ["No.", "旧", "新", "備考", "担当課"], ["", "", "", ""]),
    rows: fc.array(fc.array(cellText, { maxLength: 6 }), { maxLength: 25 }),
    merges: fc.array(fc.tuple(fc.nat(25), fc.nat(5), fc.nat(3), fc.nat(2)), { maxLength: 5 }),
    hidden: fc.array(fc.nat(25), { maxLength: 3 }),
  })
  .map(({ header, rows, merges, hidden }) =>
    snapshotOfTexts("乱", [header, ...rows], { merged: apart(merges), hiddenRows: new Set(hidden) }),
  );

/** Merged areas that do not overlap, as in any real sheet. */
function apart(merges: readonly (readonly [number, number, number, number])[]): Area[] {
  const areas: Area[] = [];
  for (const [top, left, height, width] of merges) {
    const area = { top, left, bottom: top + height, right: left + width };
    const free = areas.every((other) => area.bottom < other.top || area.top > other.bottom || area.right < other.left || area.left > other.right);
    if (free && height + width > 0) areas.push(area);
  }
  return areas;
}

/** One thing that a person does to a sheet. */
type Deed = (sheet: SheetSnapshot) => SheetSnapshot;

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(), cellText).map(([row, column, text]): Deed => (sheet) => put(sheet, row, column, () => text)),
  fc.tuple(fc.nat(), fc.nat(), fc.nat(), piece).map(([row, column, at, text]): Deed => (sheet) => put(sheet, row, column, (old) => old.slice(0, at % (old.length + 1)) + text + old.slice(at % (old.length + 1)))),
  fc.tuple(fc.nat(), fc.nat()).map(([row, column]): Deed => (sheet) => put(sheet, row, column, () => "")),
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]): Deed => (sheet) => rows(sheet, (texts) => swap(texts, a % texts.length, b % texts.length))),
  fc.nat().map((at): Deed => (sheet) => rows(sheet, (texts) => texts.toSpliced(at % texts.length, 0, texts[0].map(() => "")))),
  fc.nat().map((at): Deed => (sheet) => rows(sheet, (texts) => (texts.length > 1 ? texts.toSpliced(at % texts.length, 1) : texts))),
  fc.constant<Deed>((sheet) => ({ ...sheet, merged: [] })),
);

function put(sheet: SheetSnapshot, row: number, column: number, change: (old: string) => string): SheetSnapshot {
  return rows(sheet, (texts) =>
    texts.map((cells, r) => (r === row % texts.length ? cells.map((text, c) => (c === column % cells.length ? change(text) : text)) : cells)),
  );
}

function rows(sheet: SheetSnapshot, change: (texts: readonly (readonly string[])[]) => readonly (readonly string[])[]): SheetSnapshot {
  const texts = change(sheet.texts);
  return { ...sheet, texts, area: sheet.area && { ...sheet.area, bottom: sheet.area.top + texts.length - 1 } };
}

function swap(texts: readonly (readonly string[])[], a: number, b: number): readonly (readonly string[])[] {
  return texts.map((row, index) => (index === a ? texts[b] : index === b ? texts[a] : row));
}

function timed<T>(work: () => T): T {
  const began = performance.now();
  const result = work();
  const took = performance.now() - began;
  if (took > HANG) throw new Error(`took ${Math.round(took)} ms`);
  return result;
}

/** What every check must hold to, whatever the sheet. */
function sound(check: WorkbookCheck): void {
  const tables = check.tables.map(({ table }) => table);
  for (const table of check.tables) {
    const failed = table.rules.filter(({ why }) => why === "failed");
    if (failed.length > 0) throw new Error(`rules failed: ${failed.map(({ code }) => code).join(" ")}`);
    for (const finding of table.findings) {
      if (finding.cells.length === 0) throw new Error(`${finding.code} names no cell`);
      for (const edit of finding.fixes.flatMap(({ edits }) => edits)) {
        if (edit.type === "cell" && onCurrentSide(edit.at, tables)) throw new Error(`${finding.code} edits the current side`);
      }
    }
  }
  if (check.tables.length === 0 && check.findings.length === 0 && check.unchecked.length > 0) throw new Error("no table and nothing said");
}

const reported = (check: WorkbookCheck) => JSON.stringify(reportJson("乱.xlsx", check));

/** Either a workbook, or a refusal in words. */
function readOrRefused(bytes: Uint8Array): void {
  try {
    timed(() => readWorkbook(bytes, "乱.xlsx"));
  } catch (error) {
    if (!(error instanceof PortError) || error.detail === "") throw error;
  }
}

export const laws: readonly Law[] = [
  {
    name: "any sheet is checked without a crash, and twice with the same words",
    property: fc.property(anySheet, (sheet) => {
      const check = timed(() => checkWorkbook(workbookOf(sheet), options));
      sound(check);
      if (reported(check) !== reported(checkWorkbook(workbookOf(sheet), options))) throw new Error("two runs differ");
    }),
  },
  {
    name: "a recheck after edits says what a cold check says",
    property: fc.property(fc.constantFrom(...clean), fc.array(deed, { minLength: 1, maxLength: 8 }), ({ snapshot }, deeds) => {
      const memo = makeCheckMemo();
      let sheet = snapshot;
      checkWorkbook(workbookOf(sheet), options, memo);
      for (const edit of deeds) {
        sheet = edit(sheet);
        const warm = timed(() => checkWorkbook(workbookOf(sheet), options, memo));
        sound(warm);
        if (reported(warm) !== reported(checkWorkbook(workbookOf(sheet), options))) throw new Error("incremental differs from cold");
      }
    }),
  },
  {
    name: "several sheets together are checked without a crash",
    property: fc.property(fc.array(fc.oneof(anySheet, fc.constantFrom(...clean.map(({ snapshot }) => snapshot))), { minLength: 2, maxLength: 4 }), (sheets) => {
      sound(timed(() => checkWorkbook(workbookOf(...sheets.map((sheet, index) => ({ ...sheet, name: `${index}` }))), options)));
    }),
  },
  {
    name: "settings are read or refused in words",
    property: fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.record({ version: fc.constantFrom(0, 1, 2, "1"), stage: cellText, rules: fc.dictionary(cellText, cellText) }).map((value) => JSON.stringify(value))), (text) => {
      for (const read of [parseSettings(text), importSettings(text)]) if (read.kind === "refused" && read.reason === "") throw new Error("refused without a reason");
    }),
  },
  {
    name: "a roster is read whole or refused with its lines",
    property: fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.array(cellText).map((cells) => new TextEncoder().encode(`正式名称,略称,有効開始\n${cells.join(",")}`))), (bytes) => {
      const read = readRosterFile(bytes, "roster.csv");
      if (!read.ok && read.problems.length === 0) throw new Error("refused without a reason");
    }),
  },
  {
    name: "a damaged file is read or refused in words, in time",
    property: fc.property(fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }), fc.oneof(fc.constant(sample.length), fc.nat(sample.length)), (bytes, length) => {
      const damaged = sample.slice(0, length);
      for (const [at, byte] of bytes) if (at < damaged.length) damaged[at] = byte;
      readOrRefused(damaged);
    }),
  },
  {
    name: "arbitrary bytes are refused in words",
    property: fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => readOrRefused(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]))),
  },
  {
    name: "cells written into a file read back, and taken back they are as before",
    property: fc.asyncProperty(fc.array(fc.tuple(fc.nat(70), fc.nat(9), cellText), { minLength: 1, maxLength: 6 }), async (cells) => {
      const port = new FileSheetPort(sample, "sample.xlsx");
      const { sheets } = await port.readWorkbook("all");
      const places = [...new Map(cells.map(([row, column, text]) => [`${row}:${column}`, { at: { sheet: sheets[0].name, row, column }, text: wellFormed(text) }])).values()];
      const before = await port.readCells(places.map(({ at }) => at));
      const open = places.filter((_, index) => before[index].formula === null && !before[index].mixedLettering);
      await port.writeCells(open.map(({ at, text }) => ({ at, value: text, formula: null, numberFormat: "@", numberFormatAfter: null })));
      const after = await port.readCells(open.map(({ at }) => at));
      after.forEach((state, index) => {
        if (state.text !== open[index].text) throw new Error(`${JSON.stringify(open[index].text)} reads back as ${JSON.stringify(state.text)}`);
      });
    }),
  },
];

/** A file cannot hold half a surrogate pair, nor most control characters; line breaks are \n. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "").replace(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/g, "");
}
