import type { RuleCases } from "../tester";

const table = (...names: string[]) => ["①見守り | | ①見守り |", ...names.map((name, index) => `①-${index + 1} ○取組その${index + 1} | | ①-${index + 1} ○取組その${index + 1} | ${name}`)];
const roster = ["市民課,", "地域支援課,地支,,2025-03-31,まちの縁課", "まちの縁課,縁課,2025-04-01,,", "水辺課,,,2024-03-31,"];

export const cases: RuleCases = {
  finds: [
    {
      name: "renamed before the plan's date",
      rows: table("市民課", "地域支援課"),
      roster,
      date: "2026-04-01",
      findings: [
        {
          message: "renamed",
          says: "「地域支援課」は課名一覧では2025-03-31までで、後継は「まちの縁課」です(D4)。",
          cells: "D4",
          fixes: [{ title: "「まちの縁課」にする", applicability: "choice", cells: { D4: "まちの縁課" } }],
        },
      ],
    },
    {
      name: "called a former one",
      rows: table("市民課", "旧地域支援課"),
      roster,
      date: "2026-04-01",
      findings: [
        {
          message: "renamed",
          says: "「旧地域支援課」は課名一覧では2025-03-31までで、後継は「まちの縁課」です(D4)。",
          cells: "D4",
          fixes: [{ title: "「まちの縁課」にする", applicability: "choice", cells: { D4: "まちの縁課" } }],
        },
      ],
    },
    {
      name: "abolished without a successor",
      rows: table("市民課", "水辺課"),
      roster,
      date: "2026-04-01",
      findings: [{ message: "abolished", says: "「水辺課」は課名一覧では2024-03-31までで、後継は書かれていません(D4)。", cells: "D4" }],
    },
  ],
  silent: [
    { name: "still there on the plan's date", rows: table("市民課", "地域支援課"), roster, date: "2025-03-31" },
    { name: "a department that begins later is the next plan's", rows: table("市民課", "まちの縁課"), roster, date: "2024-04-01" },
    { name: "an abbreviation that the successor took over", rows: table("市民課", "支援"), roster: ["市民課,", "地域支援課,支援,,2025-03-31,支援総合課", "支援総合課,支援,2025-04-01,,"], date: "2026-04-01" },
    { name: "without a date nobody can tell", rows: table("市民課", "地域支援課"), roster, skipped: "no-date" },
    { name: "without a roster nobody can tell", rows: table("市民課", "地域支援課"), date: "2026-04-01", skipped: "no-roster" },
  ],
};
