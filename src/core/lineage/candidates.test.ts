import { makeEvidence } from "../evidence/evidence-index";
import { locate } from "../locate/locate";
import { buildPlan } from "../plan/build-plan";
import { snapshotOf } from "../rules/small-sheet";
import { findCandidates } from "./candidates";
import { traceLineage } from "./trace";

const BODY = [
  "①水辺の整備 | 施策①→施策① | ①水辺の再生 |",
  "①-1 ○古い橋の欄干を点検します。 | | ①-1 ○古い橋の欄干を毎年点検します。 | 土木課",
  "①-2 ○外来種の水草を刈り取ります。 | | |",
  "①-3 ○池の野鳥を数えます。 | | ①-3 ○池の野鳥と魚を数えます。 | 環境課",
  "| | ①-2 ○ボランティアと外来種の駆除に取り組みます。 | 環境課",
  "②道の整備 | 施策②→施策② | ②道の再生 |",
  "②-1 ○歩道の段差をなくします。 | | ②-1 ○歩道の段差をなくします。 | 土木課",
];

function read(rows: readonly string[]) {
  const snapshot = snapshotOf({ rows });
  const sheet = buildPlan(snapshot, locate(snapshot, null).tables[0]);
  const evidence = makeEvidence(sheet);
  const candidates = findCandidates(sheet, evidence, traceLineage(sheet, evidence));
  const find = (side: "current" | "next", key: string) => sheet[side].items.find((item) => item.key === key)!.id;
  return { candidates, find };
}

describe("candidates for what nothing explains", () => {
  test("the two holes of a policy are each other's first candidate, with words a person can judge", () => {
    const { candidates, find } = read(BODY);
    const [first] = candidates.of(find("current", "1-2"));
    expect(first).toMatchObject({ from: [find("current", "1-2")], to: [find("next", "1-2")], kind: "revised" });
    expect(first.reasons).toEqual(expect.arrayContaining([{ id: "closest-text", shared: ["外来種"] }, { id: "mapped-policy" }, { id: "same-number" }]));
    expect(candidates.of(find("next", "1-2"))[0].from).toEqual([find("current", "1-2")]);
  });

  test("an item that is explained is offered none", () => {
    const { candidates, find } = read(BODY);
    expect(candidates.of(find("current", "1-1"))).toEqual([]);
    expect(candidates.holes).toEqual([find("current", "1-2"), find("next", "1-2")]);
  });

  test("an item given up on purpose is offered none, and one called new is offered last", () => {
    const { candidates, find } = read([...BODY.slice(0, 2), "①-2 ○外来種の水草を刈り取ります。 | 削除(完了) | |", ...BODY.slice(3)]);
    expect(candidates.of(find("current", "1-2"))).toEqual([]);
  });

  test("what joins an item that has its own predecessor would be absorbed by it", () => {
    const { candidates, find } = read([...BODY, "②-2 ○歩道の段差を示す看板を立てます。 | | |"]);
    expect(candidates.of(find("current", "2-2"))[0]).toMatchObject({ to: [find("next", "2-1")], kind: "absorbed" });
  });

  test("a claim on a current item whose successor is not known follows that item's own candidate", () => {
    const { candidates, find } = read([...BODY, "②-2 ○水路の看板を塗り替えます。 | 現行①-2に集約 | |"]);
    const [first] = candidates.of(find("current", "2-2"));
    expect(first).toMatchObject({ to: [find("next", "1-2")], kind: "absorbed" });
    expect(first.reasons[0].id).toBe("note-claims");
  });

  test("a sheet without holes has no candidates", () => {
    expect(read([...BODY.slice(0, 2), ...BODY.slice(5)]).candidates.holes).toEqual([]);
  });
});
