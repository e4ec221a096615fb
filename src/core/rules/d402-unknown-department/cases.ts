import type { RuleCases } from "../tester";

const table = (...names: string[]) => ["①見守り | | ①見守り |", ...names.map((name, index) => `①-${index + 1} ○取組その${index + 1} | | ①-${index + 1} ○取組その${index + 1} | ${name}`)];
const roster = ["地域支援課,地支", "市民課,", "生涯活躍推進室,活躍室", "みどり庁舎総務課,"];

export const cases: RuleCases = {
  finds: [
    {
      name: "a name that nothing in the roster is like",
      rows: table("市民課", "水と緑の課", "地支"),
      roster,
      findings: [{ message: "unknown", says: "「水と緑の課」は課名一覧にありません(D4)。", cells: "D4" }],
    },
    {
      name: "one unknown name in two places is one problem",
      rows: table("市民課", "水と緑の課", "地支⏎水と緑の課"),
      roster,
      findings: [{ message: "unknown", says: "「水と緑の課」は課名一覧にありません(D4、D5)。", cells: "D4 D5" }],
    },
    {
      name: "a name one slip away from that of a department which is no more",
      rows: table("市民課", "水辺科"),
      roster: ["市民課,", "水辺課,,,2024-03-31,"],
      date: "2026-04-01",
      findings: [{ message: "unknown", says: "「水辺科」は課名一覧にありません(D4)。", cells: "D4" }],
    },
    {
      name: "somebody outside of the office, as a hint",
      rows: table("市民課", "社会福祉協議会", "市民課⏎NPO法人", "町民"),
      roster,
      findings: [
        { message: "outside", says: "「社会福祉協議会」は課名一覧にありません(D4)。", cells: "D4", severity: "info" },
        { message: "outside", says: "「NPO法人」は課名一覧にありません(D5)。", cells: "D5", marks: "NPO法人", severity: "info" },
        { message: "outside", says: "「町民」は課名一覧にありません(D6)。", cells: "D6", severity: "info" },
      ],
    },
    {
      name: "offices of the state and the prefecture, named whole",
      rows: table("市民課", "国土交通省", "県土木事務所", "○○警察署", "ＪＡみどり", "保健所"),
      roster,
      findings: ["国土交通省", "県土木事務所", "○○警察署", "ＪＡみどり", "保健所"].map((name, at) => ({ message: "outside", says: `「${name}」は課名一覧にありません(D${at + 4})。`, cells: `D${at + 4}`, severity: "info" as const })),
    },
    {
      name: "a short name that could be two departments, and people",
      rows: table("市民課", "総務", "市民"),
      roster: ["市民課,", "総務課,", "総務室,"],
      findings: [
        { message: "unknown", says: "「総務」は課名一覧にありません(D4)。", cells: "D4" },
        { message: "outside", says: "「市民」は課名一覧にありません(D5)。", cells: "D5", severity: "info" },
      ],
    },
    {
      name: "a short name beside a roster with other abbreviations",
      rows: table("市民課", "企画"),
      roster: ["市民課,市", "企画課,"],
      findings: [{ message: "unknown", says: "「企画」は課名一覧にありません(D4)。", cells: "D4" }],
    },
    {
      name: "a department of the office that has to do with such people",
      rows: table("市民課", "地域国際課", "県民協働課"),
      roster,
      findings: [
        { message: "unknown", says: "「地域国際課」は課名一覧にありません(D4)。", cells: "D4", severity: "warning" },
        { message: "unknown", says: "「県民協働課」は課名一覧にありません(D5)。", cells: "D5", severity: "warning" },
      ],
    },
  ],
  silent: [
    { name: "a section or a division stands beside a department of the roster", rows: table("福祉課　地域福祉係", "福祉部　福祉課", "福祉部　福祉課　庶務係", "福祉課 相談センター", "福祉部⏎福祉課⏎総務課⏎庶務係", "総務部総務課", "教育委員会事務局総務課"), roster: ["福祉課,", "総務課,"] },
    { name: "official names and abbreviations", rows: table("市民課", "地支", "活躍室⏎地域支援課"), roster },
    { name: "室 and 庁舎 are units like 課", rows: table("生涯活躍推進室", "みどり庁舎総務課"), roster },
    { name: "a section of a known department", rows: table("市民課国保係", "市民課"), roster },
    { name: "a name written full-width or with another width of space", rows: table("市民課", "地域支援課"), roster: ["ＡＩ推進課,", "市民課,", "地域支援課,"] },
    { name: "all departments together", rows: table("市民課", "全課", "各施設所管課", "各事業所管課等", "市民課を除く全課"), roster },
    { name: "names without their unit, where the roster lists no abbreviations", rows: table("総務・企画", "市民課", "企画"), roster: ["市民課,", "総務課,", "企画課,"] },
    { name: "without a roster nobody can tell", rows: table("市民課", "水と緑の課"), skipped: "no-roster" },
  ],
};
