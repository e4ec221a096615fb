import type { RosterSource } from "../../core/settings/roster";
import { fullJa } from "../texts/full-ja";
import { rosterOrigin } from "./roster-origin";

const now = new Date(2026, 3, 11, 9);

describe("where the roster came from and how old it is", () => {
  it.each<[string, RosterSource, readonly string[]]>([
    ["a file says when it was last changed", { kind: "file", name: "課名.csv", date: new Date(2026, 3, 1, 8).toISOString() }, ["ファイル「課名.csv」の0課を使っています。", "この一覧の更新日は2026年4月1日です（10日前）。"]],
    ["the server's list too", { kind: "server", name: "config/roster.csv", date: new Date(2025, 3, 11, 9).toISOString() }, ["庁内サーバーの課名一覧（0課）を使っています。", "この一覧の更新日は2025年4月11日です（365日前）。"]],
    ["a PC whose clock is behind makes no negative age", { kind: "file", name: "課名.csv", date: new Date(2026, 3, 12, 9).toISOString() }, ["ファイル「課名.csv」の0課を使っています。", "この一覧の更新日は2026年4月12日です（0日前）。"]],
    ["a sheet does not say", { kind: "sheet", name: "課名一覧", date: null }, ["シート「課名一覧」の0課を使っています。", "この一覧がいつのものかは、資料から分かりません。"]],
    ["what was made here needs no date", { kind: "pasted", name: "", date: null }, ["この画面で作った課名一覧（0課）を使っています。"]],
  ])("%s", (_, source, said) => expect(rosterOrigin({ entries: [], source }, now, fullJa)).toEqual(said));
});
