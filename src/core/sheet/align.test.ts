import fc from "fast-check";
import { carryOver, sameTexts, withSharedRows } from "./align";
import { cellKey } from "./address";
import { snapshotOfTexts, type SheetSnapshot } from "./snapshot";

const rows = (...texts: string[]) => texts.map((text) => text.split("|"));

const before: SheetSnapshot = {
  ...snapshotOfTexts("表", rows("番号|内容", "1|緑地の保全", "2|水辺の整備", "|", "3|街路樹の手入れ")),
  merged: [{ top: 2, left: 1, bottom: 3, right: 1 }],
  hiddenRows: new Set([4]),
  markup: new Map([[cellKey(4, 1), "mixed"]]),
};

const after = (...texts: string[]) => snapshotOfTexts("表", rows(...texts));

describe("carryOver", () => {
  it("keeps merges where they are when only texts changed", () => {
    const { snapshot, certain } = carryOver(before, after("番号|内容", "1|緑地をまもる", "2|水辺の整備", "|", "3|街路樹の手入れ"));
    expect(snapshot.merged).toEqual(before.merged);
    expect(certain).toBe(true);
  });

  it("moves merges, hidden rows and lettering down by rows inserted above them", () => {
    const { snapshot, certain } = carryOver(before, after("番号|内容", "1|緑地の保全", "|", "|新しい行", "2|水辺の整備", "|", "3|街路樹の手入れ"));
    expect(snapshot.merged).toEqual([{ top: 4, left: 1, bottom: 5, right: 1 }]);
    expect([...snapshot.hiddenRows]).toEqual([6]);
    expect([...snapshot.markup]).toEqual([[cellKey(6, 1), "mixed"]]);
    expect(certain).toBe(true);
  });

  it("moves them up by rows deleted above them", () => {
    const { snapshot } = carryOver(before, after("番号|内容", "2|水辺の整備", "|", "3|街路樹の手入れ"));
    expect(snapshot.merged).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
  });

  it("follows an insertion beside an edited row", () => {
    const { snapshot } = carryOver(before, after("番号|内容", "1|緑地をまもる", "2|水辺の整備", "|", "3|街路樹の手入れ", "4|生垣の助成"));
    expect(snapshot.merged).toEqual(before.merged);
  });

  it("is uncertain when a merged row was deleted", () => {
    const { certain } = carryOver(before, after("番号|内容", "1|緑地の保全", "3|街路樹の手入れ"));
    expect(certain).toBe(false);
  });

  it("is certain on a sheet without merges whatever happened", () => {
    const { certain, snapshot } = carryOver(snapshotOfTexts("表", rows("a", "b")), after("c"));
    expect(certain).toBe(true);
    expect(snapshot.texts).toEqual([["c"]]);
  });

  it("follows any insertion of distinct rows (property)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 4 }), (at, count) => {
        const texts = before.texts.map((row) => [...row]);
        texts.splice(at, 0, ...Array.from({ length: count }, (_, i) => [`新${i}`, "挿入"]));
        const moved = (row: number) => (row >= at ? row + count : row);
        // A row inserted inside the merge would stretch it in Excel; that is left to a full reading.
        fc.pre(at !== 3);
        const { snapshot } = carryOver(before, snapshotOfTexts("表", texts));
        expect(snapshot.merged).toEqual([{ top: moved(2), left: 1, bottom: moved(3), right: 1 }]);
      }),
    );
  });
});

describe("withSharedRows", () => {
  const shared = (...texts: string[]) => withSharedRows(before, after(...texts)).texts.map((row) => before.texts.indexOf(row));

  it.each<[string, string[], number[]]>([
    ["all rows where nothing differs", ["番号|内容", "1|緑地の保全", "2|水辺の整備", "|", "3|街路樹の手入れ"], [0, 1, 2, 3, 4]],
    ["all but an edited row", ["番号|内容", "1|緑地をまもる", "2|水辺の整備", "|", "3|街路樹の手入れ"], [0, -1, 2, 3, 4]],
    ["what stands above and below a new row", ["番号|内容", "1|緑地の保全", "新|行", "2|水辺の整備", "|", "3|街路樹の手入れ"], [0, 1, -1, 2, 3, 4]],
    ["what stands above and below a deleted row", ["番号|内容", "1|緑地の保全", "|", "3|街路樹の手入れ"], [0, 1, 3, 4]],
  ])("shares %s", (_, texts, rows) => {
    expect(shared(...texts)).toEqual(rows);
    expect(withSharedRows(before, after(...texts)).texts).toEqual(after(...texts).texts);
  });
});

describe("sameTexts", () => {
  it("tells a moved table from one in place", () => {
    const moved = snapshotOfTexts("表", rows("a"), { origin: { row: 1, column: 0 } });
    expect(sameTexts(snapshotOfTexts("表", rows("a")), moved)).toBe(false);
    expect(sameTexts(snapshotOfTexts("表", rows("a")), snapshotOfTexts("表", rows("a")))).toBe(true);
    expect(sameTexts(snapshotOfTexts("表", rows("a|b")), snapshotOfTexts("表", rows("a|c")))).toBe(false);
    expect(sameTexts(snapshotOfTexts("表", []), snapshotOfTexts("表", []))).toBe(true);
  });
});
