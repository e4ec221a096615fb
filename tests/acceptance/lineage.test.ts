import fs from "node:fs";
import path from "node:path";
import { formatCell } from "../../src/core/sheet/address";
import { readWorkbook } from "../../src/xlsx/snapshot";
import { readCleanSheet, readCorpus } from "../corpus/corpus";
import { countRight, firstProposal, plainProposal, type LabelledSheet } from "./first-proposals";
import { rearranged } from "./rearranged";
import { linksInWords, traceSheet, traceSnapshot } from "./traced";

const folder = path.resolve(__dirname, "../../../shared/sheets");
const file = path.join(folder, "tsuruoka.xlsx");
/** Skipped where the real sheet is not beside the repository. */
const real = fs.existsSync(file) ? describe : describe.skip;

interface Labels {
  readonly lineage: readonly { readonly from: readonly string[]; readonly to: readonly string[]; readonly kind: string }[];
  readonly references: readonly { readonly cell: string; readonly keys: readonly string[]; readonly frame: string }[];
}

/** Shares of right first proposals when every item stands in a row of its own, in another order. */
function shares(labelled: LabelledSheet): { plain: number; notes: number; noNotes: number } {
  const share = ({ right, all }: { right: number; all: number }) => right / all;
  const apart = (notes: boolean) => share(countRight(labelled, firstProposal(traceSheet(rearranged(labelled.sheet, { rows: "apart", notes }, 7)))));
  return { plain: share(countRight(labelled, plainProposal(traceSheet(labelled.sheet)))), notes: apart(true), noNotes: apart(false) };
}

real("the lineage of the real sheet", () => {
  const labels = JSON.parse(fs.readFileSync(path.join(folder, "expected.json"), "utf8")) as Labels;
  const traced = traceSnapshot(readWorkbook(new Uint8Array(fs.readFileSync(file)), "tsuruoka.xlsx").sheets[0]);

  test("has every link that a careful reader sees, with its kind, and no other", () => {
    const expected = labels.lineage.map(({ from, to, kind }) => `${[...from].sort().join("+") || "-"}>${[...to].sort().join("+") || "-"} ${kind}`).sort();
    expect(linksInWords(traced)).toEqual(expected);
  });

  test.each(labels.references.map(({ cell, keys, frame }) => [cell, keys.join(" "), frame]))("%s: %s is a number of the %s plan", (cell, keys, frame) => {
    const found = traced.lineage.references.find((one) => formatCell(one.cell) === cell && one.reference.keys.join(" ") === keys);
    expect(found?.frame).toBe(frame);
  });

  test("asks about the two numbers that only the texts decide, and about no other", () => {
    const asked = traced.lineage.references.filter(({ settled }) => !settled);
    expect(asked.map(({ cell, reason }) => `${formatCell(cell)} ${reason}`)).toEqual(["F18 text", "F43 text"]);
  });

  test("finds no current item without a word why, and the one new item whose note slipped up a row", () => {
    expect(traced.lineage.unexplained.current).toEqual([]);
    const keys = traced.lineage.unexplained.next.map((id) => traced.sheet.next.items.find((item) => item.id === id)?.key);
    expect(keys).toEqual(["3-2"]);
  });

  test("with its rows torn apart, most links are still proposed first", () => {
    const { plain, notes, noNotes } = shares({ name: "real", sheet: traced.sheet, links: labels.lineage });
    expect(notes).toBeGreaterThan(0.92);
    expect(noNotes).toBeGreaterThan(0.87);
    expect(noNotes).toBeGreaterThan(plain + 0.05);
  });
});

describe("an invented plan of forty items a side, many of them rewritten", () => {
  const clean = readCleanSheet("midori-plan", fs.readFileSync(path.join(__dirname, "midori-plan.txt"), "utf8"));
  const traced = traceSnapshot(clean.snapshot);

  test("has every link with its kind, and no other", () => {
    const expected = clean.links.map(({ from, to, kind }) => `${[...from].sort().join("+") || "-"}>${[...to].sort().join("+") || "-"} ${kind}`).sort();
    expect(linksInWords(traced)).toEqual(expected);
  });

  test("with its rows torn apart, most links are still proposed first", () => {
    const { plain, notes, noNotes } = shares({ name: clean.title, sheet: traced.sheet, links: clean.links });
    expect(notes).toBeGreaterThan(0.95);
    expect(noNotes).toBeGreaterThan(0.87);
    expect(noNotes).toBeGreaterThan(plain + 0.05);
  });
});

describe("the lineage of clean sheets in other layouts", () => {
  test.each(readCorpus().map((clean) => [clean.title, clean] as const))("%s", (_, clean) => {
    const expected = clean.links.map(({ from, to, kind }) => `${[...from].sort().join("+") || "-"}>${[...to].sort().join("+") || "-"} ${kind}`).sort();
    expect(linksInWords(traceSnapshot(clean.snapshot))).toEqual(expected);
  });
});
