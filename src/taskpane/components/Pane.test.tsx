/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axeViolations } from "../../../tests/taskpane/axe";
import { fakeSession, type FakeSession } from "../../../tests/taskpane/fake-session";
import { memoryStore } from "../../../tests/taskpane/memory-store";
import { pretendLayout } from "../../../tests/taskpane/layout";
import { missingMark, sampleCheck } from "../../../tests/taskpane/sample-check";
import { sampleRules } from "../../../tests/taskpane/sample-rules";
import { japanese } from "../texts/texts";
import { loadViews } from "./load-views";
import { Pane } from "./Pane";

beforeAll(pretendLayout);
// As after the first paint: what comes late is there, so that no test ends before it.
beforeAll(async () => void (await loadViews()));

function show(session: FakeSession) {
  return render(
    <FluentProvider theme={webLightTheme}>
      <Pane session={session} speech={japanese} rules={sampleRules} store={memoryStore()} saveFile={() => undefined} />
    </FluentProvider>,
  );
}

const entry = { id: "e1", when: "2026-11-25T05:05:00Z", title: "○の抜けを直す", cells: 1, state: "applied" } as const;

describe("the pane", () => {
  it("says what was read and that nothing was written", () => {
    show(fakeSession());
    expect(screen.getByText("A1:D6を読みました。現行3項目、第2期3項目、読めない行0。シートは変更していません。")).toBeTruthy();
    expect(screen.getByText(/^要修正1件・要確認1件\s点検済み 14:05$/)).toBeTruthy();
  });

  it("no longer says so after a write", () => {
    show(fakeSession({ journal: [entry] }));
    expect(screen.getByText(/この画面から1件の操作をしました。/)).toBeTruthy();
  });

  it("selects the cell of a finding and mends it in two clicks", async () => {
    const session = fakeSession();
    session.outcome = { kind: "done", entry };
    show(session);
    const user = userEvent.setup();
    const tree = screen.getByRole("tree", { name: "点検結果の一覧" });
    await user.click(within(tree).getByText("B4：番号の読み違いです。"));
    expect(session.calls).toContainEqual(["select", expect.objectContaining({ row: 3, column: 1 })]);
    await user.click(screen.getByRole("button", { name: "この内容で直す" }));
    expect(session.calls.find(([name]) => name === "mend")).toEqual(["mend", "番号の読み違いを直す", [{ type: "cell", at: { sheet: "対照表", row: 3, column: 1 }, expect: "②-1、2に集約", replace: "②-1、②-2に集約" }]]);
    await screen.findByText("「○の抜けを直す」をしました（1セル）。");
    await user.click(screen.getByRole("button", { name: "この操作を取り消す" }));
    expect(session.calls).toContainEqual(["takeBack", "e1"]);
  });

  it("goes by keyboard alone from the list to the mended cell", async () => {
    const session = fakeSession();
    session.outcome = { kind: "done", entry };
    show(session);
    const user = userEvent.setup();
    const tree = screen.getByRole("tree");
    act(() => tree.focus());
    await user.keyboard("{End}{Enter}");
    expect(within(tree).getAllByRole("treeitem").map((row) => row.textContent)).toContainEqual(expect.stringContaining("○の抜けです。"));
    await user.keyboard("{End}{Enter}");
    const apply = screen.getByRole("button", { name: "この内容で直す" });
    act(() => apply.focus());
    await user.keyboard("{Enter}");
    expect(session.calls.some(([name]) => name === "mend")).toBe(true);
  });

  it("warns before the first write where Ctrl+Z would be lost", async () => {
    const session = fakeSession({ warnBeforeWrite: true });
    show(session);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "表記だけまとめて直す（1件）" }));
    await user.click(screen.getByRole("button", { name: "1件を直す" }));
    expect(screen.getByRole("alertdialog").textContent).toContain("この操作の前には Ctrl+Z で戻れなくなります");
    expect(session.calls.some(([name]) => name === "mend")).toBe(false);
    await user.click(screen.getByRole("button", { name: "分かりました。続ける" }));
    expect(session.calls.map(([name]) => name)).toEqual(expect.arrayContaining(["acknowledgeWriteWarning", "mend"]));
  });

  it("keeps its place when a finding is gone after a recheck", async () => {
    const session = fakeSession();
    show(session);
    await userEvent.click(screen.getByText("B4：番号の読み違いです。", { selector: "[role=tree] *" }));
    act(() => session.change({ check: sampleCheck([missingMark]) }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: "番号の読み違い" })).toBeNull());
  });

  it("sets a finding aside only with a reason", async () => {
    const session = fakeSession();
    show(session);
    const user = userEvent.setup();
    await user.click(screen.getByText("D5：関係課の空欄です。", { selector: "[role=tree] *" }));
    await user.click(screen.getByRole("button", { name: "確認済みにする" }));
    await user.click(screen.getByRole("button", { name: "確認済みにする" }));
    expect(screen.getByText("理由を入力してください。")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "理由" }), "会議で確認");
    await user.click(screen.getByRole("button", { name: "確認済みにする" }));
    expect(session.calls).toContainEqual(["suppress", "D401/4/3", "会議で確認"]);
  });

  it.each([
    ["findings", {}],
    ["nothing found", { check: sampleCheck([]) }],
    ["a protected sheet", { check: null, status: { kind: "unreadable", code: "protected", detail: "AccessDenied", hostCode: "AccessDenied" } }],
    ["no table", { check: { ...sampleCheck([]), tables: [], unchecked: [{ snapshot: sampleCheck().tables[0].snapshot, none: { sheet: "対照表", reason: "no-header", nearest: { row: 2, found: ["現行"], missing: ["次期"] } } }] } }],
    ["the question about live checking", { live: "ask" }],
    ["work in progress", { status: { kind: "reading" }, progress: { what: "reading", done: 1, total: 3, cancel: () => undefined } }],
    ["a journal", { journal: [entry] }],
  ] as const)("has nothing for axe to find with %s", async (_name, part) => {
    show(fakeSession(part));
    expect(await axeViolations()).toEqual([]);
  });
});
