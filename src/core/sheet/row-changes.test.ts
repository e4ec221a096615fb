import { cellKey } from "./address";
import { sameRow, unchangedRows } from "./row-changes";
import { snapshotOfTexts, type NonTextCell, type SheetSnapshot } from "./snapshot";

const before = snapshotOfTexts("表", [["番号", "内容"], ["1", "緑地"], ["2", "水辺"], ["3", "街路樹"]]);
const number = (value: number): NonTextCell => ({ kind: "number", value, format: "General" });
const withText = (row: number, text: string): Partial<SheetSnapshot> => ({ texts: before.texts.map((cells, at) => (at === row ? [cells[0], text] : [...cells])) });
const merged = [{ top: 1, left: 0, bottom: 2, right: 0 }];

describe("unchangedRows", () => {
  it.each<[string, Partial<SheetSnapshot>, Partial<SheetSnapshot>, number[] | null]>([
    ["are all where nothing differs, though read anew", {}, withText(-1, ""), [0, 1, 2, 3]],
    ["are all but the edited one", {}, withText(2, "水辺の整備"), [0, 1, 3]],
    ["are not those that a merge ties to an edited one", { merged }, { ...withText(1, "緑地の保全"), merged: [...merged] }, [0, 3]],
    ["are none that can be told where merges differ", {}, { merged }, null],
    ["are all where nothing but the merge's own list is new", { merged }, { merged: merged.map((area) => ({ ...area })) }, [0, 1, 2, 3]],
    ["are none that can be told where a merge is taller", { merged }, { merged: [{ ...merged[0], bottom: 3 }] }, null],
    ["are none that can be told where a merge is wider", { merged }, { merged: [{ ...merged[0], right: 1 }] }, null],
    ["are none that can be told where a merge begins elsewhere", { merged: [{ ...merged[0], top: 0 }] }, { merged }, null],
    ["are not those below in a merge that reaches beyond the sheet", { merged: [{ ...merged[0], bottom: 99 }] }, { ...withText(1, "緑地の保全"), merged: [{ ...merged[0], bottom: 99 }] }, [0]],
    ["are those beside a merge within the edited row", { merged: [{ top: 1, left: 0, bottom: 1, right: 1 }] }, { ...withText(1, "緑地の保全"), merged: [{ top: 1, left: 0, bottom: 1, right: 1 }] }, [0, 2, 3]],
    ["are not those whose number has another format", { nonText: new Map([[cellKey(3, 0), number(1)]]) }, { nonText: new Map([[cellKey(3, 0), { ...number(1), format: "0.0" }]]) }, [0, 1, 2]],
    ["are not those whose number is a date now", { nonText: new Map([[cellKey(3, 0), number(1)]]) }, { nonText: new Map([[cellKey(3, 0), { ...number(1), kind: "date" }]]) }, [0, 1, 2]],
    ["are all where the same number was read anew", { nonText: new Map([[cellKey(3, 0), number(1)]]) }, { nonText: new Map([[cellKey(3, 0), number(1)]]) }, [0, 1, 2, 3]],
    ["are none that can be told where the sheet begins in another row", {}, { area: { top: 1, left: 0, bottom: 4, right: 1 } }, null],
    ["are none that can be told where the sheet begins in another column", {}, { area: { top: 0, left: 1, bottom: 3, right: 1 } }, null],
    ["are none that can be told where the sheet is wider", {}, { area: { top: 0, left: 0, bottom: 3, right: 2 } }, null],
    ["are none that can be told on an empty sheet", { area: null }, {}, null],
    ["are none that can be told on another sheet", {}, { name: "別" }, null],
    ["are not those whose cell became a number", {}, { nonText: new Map([[cellKey(1, 0), number(1)]]) }, [0, 2, 3]],
    ["are not those whose number became a text", { nonText: new Map([[cellKey(1, 0), number(1)]]) }, {}, [0, 2, 3]],
    ["are not those whose number is another", { nonText: new Map([[cellKey(3, 0), number(1)]]) }, { nonText: new Map([[cellKey(3, 0), number(2)]]) }, [0, 1, 2]],
  ])("%s", (_, then, now, rows) => {
    const unchanged = unchangedRows({ ...before, ...then }, { ...before, ...now });
    expect(unchanged && [0, 1, 2, 3].filter(unchanged)).toEqual(rows);
  });

  it("are those above a row that was put in", () => {
    const longer = snapshotOfTexts("表", [before.texts[0], ["新", "行"], ...before.texts.slice(1)]);
    expect([0, 1, 2, 3, 4].filter(unchangedRows(before, longer) ?? (() => true))).toEqual([0]);
  });

  it("are none below the sheet", () => {
    const shorter = snapshotOfTexts("表", before.texts.slice(0, 3));
    expect([2, 3, 4].filter(unchangedRows(before, shorter) ?? (() => true))).toEqual([2]);
  });
});

test("a row that goes on is not the same row", () => {
  expect([sameRow(["a"], ["a", "b"]), sameRow(["a", "b"], ["a"]), sameRow(["a", "b"], ["a", "b"])]).toEqual([false, false, true]);
});
