import { locate } from "../locate/locate";
import { buildPlan } from "../plan/build-plan";
import { snapshotOf } from "../rules/small-sheet";
import { snapshotOfTexts } from "../sheet/snapshot";
import { draftRoster, isValid } from "./departments";
import { draftEntry } from "./roster-csv";
import { readRosterSheet } from "./roster-sheet";

describe("a department exists", () => {
  const closed = { ...draftEntry("市民課"), from: "2025-04-01", until: "2026-03-31" };

  test.each([
    ["2025-03-31", false],
    ["2025-04-01", true],
    ["2026-03-31", true],
    ["2026-04-01", false],
  ])("on %s: %s", (date, expected) => {
    expect(isValid(closed, date)).toBe(expected);
  });

  test("on any day where nothing else is said", () => {
    expect(isValid(draftEntry("市民課"), "2025-04-01")).toBe(true);
  });
});

test("a first roster has the names that the next plan uses, the most frequent first", () => {
  const row = (number: number, departments: string) => `①-${number} ○声かけを広げます。 | | ①-${number} ○声かけを広げます。 | ${departments}`;
  const rows = ["①見守り | | ①見守り |", row(1, "福祉課"), row(2, "市民課、総務課"), row(3, "調整中"), row(4, "防災課、総務課、市民課、〃"), row(5, "総務課、調整中")];
  const snapshot = snapshotOf({ rows });
  const { entries, source } = draftRoster(buildPlan(snapshot, locate(snapshot, null).tables[0]));
  expect(entries).toEqual(["総務課", "市民課", "福祉課", "防災課"].map(draftEntry));
  expect(source).toEqual({ kind: "pasted", name: "", date: null });
});

describe("the workbook's own list of departments", () => {
  const list = (name: string, texts = [["正式名称", "略称"], ["市民課", "民"]]) => readRosterSheet(snapshotOfTexts(name, texts, { origin: { row: 4, column: 1 } }));

  test.each(["課名一覧", "部署一覧", "課名 一覧", "課一覧", "組織一覧表", "課室名リスト", "課名一覧（R8）"])("stands on the sheet %s", (name) => {
    expect(list(name)).toEqual({ ok: true, roster: { entries: [{ ...draftEntry("市民課"), abbreviations: ["民"] }], source: { kind: "sheet", name, date: null } } });
  });

  test("stands on no other sheet, and on no empty one", () => {
    expect([list("名簿"), list("担当課一覧"), list("課名一覧", [])]).toEqual([null, null, null]);
  });

  test("is refused with the row as the sheet counts it", () => {
    expect(list("課名一覧", [["正式名称", "略称"], ["", "民"]])).toEqual({ ok: false, problems: [{ line: 6, reason: "no-name", text: "民" }] });
  });
});
