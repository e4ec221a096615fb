import { cellKey } from "./address";
import { unchangedRows } from "./row-changes";
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
});
