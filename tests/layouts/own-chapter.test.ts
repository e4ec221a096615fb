import { checkLines } from "./check-lines";

const HEADER = "現行計画|作業経過等|次期計画|関係課";

/** What is found in a sheet with a title over its table, and what became of its third item, whose row bears a note. */
function found(title: string, note: string) {
  const { findings, lineage } = checkLines([
    title,
    HEADER,
    "(1) 読書の会を開く。||(1) 読書の会を開く。|図書館",
    "(2) 昔話を聞く会を開く。||(2) 昔話を聞く会を開く。|図書館",
    `(3) 夜の開館を続ける。|${note}||`,
    "(4) 移動図書館を走らせる。||(3) 移動図書館を走らせる。|図書館",
  ]);
  const third = lineage.links.find(({ from }) => from.includes("current:3#1"));
  return [findings.filter(({ severity }) => severity !== "info").map(({ code }) => code).join(" "), third?.kind, third?.to.join(" ")];
}

describe("the number of the goal that a whole sheet is of", () => {
  test.each(["目標Ⅲ(1)に統合", "基本目標Ⅲ(1)に統合", "Ⅲ-(1)に統合", "目標Ⅲの（１）に統合", "(1)に統合"])("may stand in front of its own: %s", (note) => {
    expect(found("基本目標Ⅲ　学びのまち|||", note)).toEqual(["", "absorbed", "next:1#1"]);
  });

  test.each(["基本目標２の(2)へ移動", "次期2-(2)へ移動", "目標4(1)に移行"])("tells a number of another goal, which is not in the sheet: %s", (note) => {
    expect(found("基本目標1　学びのまち|||", note)).toEqual(["", "moved", ""]);
  });

  test.each([
    ["基本目標Ⅲ　学びのまち|||", "(9)に統合"],
    ["基本目標Ⅲ　学びのまち|||", "目標Ⅲ(9)に統合"],
    ["学びのまちの見直し|||", "目標Ⅲ(1)に統合"],
  ])("below %s %s names nothing", (title, note) => {
    expect(found(title, note)[0]).toBe("R201");
  });
});
