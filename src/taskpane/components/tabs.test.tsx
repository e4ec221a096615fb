/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axeViolations } from "../../../tests/taskpane/axe";
import { checkedPlan, roster } from "../../../tests/taskpane/checked-plan";
import { fakeSession, type FakeSession } from "../../../tests/taskpane/fake-session";
import { pretendLayout } from "../../../tests/taskpane/layout";
import { memoryStore } from "../../../tests/taskpane/memory-store";
import { allRules } from "../../core/rules/registry";
import { japanese } from "../texts/texts";
import { Pane } from "./Pane";

beforeAll(pretendLayout);

const cell = (row: number, column: number) => ({ sheet: "対照表", row, column });

function show(part: Parameters<typeof fakeSession>[0] = {}): { session: FakeSession; files: [string, Blob][] } {
  const session = fakeSession({ check: checkedPlan({ roster }), roster, ...part });
  const files: [string, Blob][] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <Pane session={session} speech={japanese} rules={allRules} store={memoryStore()} saveFile={(name, content) => files.push([name, content])} />
    </FluentProvider>,
  );
  return { session, files };
}

/** jsdom tells nobody that a details element was opened. */
function openDetails(element: Element | null): void {
  const details = element as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event("toggle"));
}

const mended = (session: FakeSession) => session.calls.filter(([name]) => name === "mend").map(([, , edits]) => edits);

describe("変更経過", () => {
  it("writes the drafted note of the selected row in two clicks", async () => {
    const { session } = show({ selection: cell(10, 2) });
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "作業経過等" }));
    expect(screen.getByRole("heading", { name: "11行目" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "この内容で記入" }));
    expect(mended(session)).toEqual([[expect.objectContaining({ at: cell(10, 1), expect: "", replace: expect.stringMatching(/^新規追加/) })]]);
  });

  it("says by how many lines a row is too low, and changes its height only when asked", async () => {
    const { session } = show({ selection: cell(10, 2) });
    const height = { type: "row-height", sheet: "対照表", row: 10, height: 54 } as const;
    session.outcome = { kind: "done", entry: { id: "1", when: "", title: "記入", cells: 1, state: "applied" } };
    session.shortages = [{ at: cell(10, 1), lines: 2, edit: height }];
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "作業経過等" }));
    await user.click(screen.getByRole("button", { name: "この内容で記入" }));
    expect(await screen.findByText("B11は2行分足りません。")).toBeTruthy();
    expect(mended(session)).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "行の高さを変える" }));
    expect(mended(session)[1]).toEqual([height]);
  });

  it("follows the selection, and keeps what stands in the cell when adding to it", async () => {
    const { session } = show({ selection: cell(10, 2) });
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "作業経過等" }));
    act(() => session.change({ selection: cell(4, 0) }));
    const note = screen.getByRole("textbox", { name: "案（直せます）" });
    await user.clear(note);
    await user.type(note, "表現修正");
    await user.click(screen.getByRole("button", { name: "この内容で記入" }));
    expect(mended(session)).toEqual([[{ type: "cell", at: cell(4, 1), expect: "削除(学校の授業へ移行したため)", replace: "・削除(学校の授業へ移行したため)\n・表現修正" }]]);
  });

  it("drafts for all rows, and writes those that are ticked as one act", async () => {
    const { session } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "作業経過等" }));
    await user.click(screen.getByRole("button", { name: "空欄の経過の案をまとめて作る" }));
    const list = await screen.findByRole("region", { name: "経過の案を記入" });
    const [all, first] = within(list).getAllByRole<HTMLInputElement>("checkbox");
    // Drafts without a gap to be filled are ticked from the start.
    expect([all.checked, first.checked]).toEqual([true, true]);
    await user.click(first);
    await user.click(all);
    await user.click(within(list).getByRole("button", { name: /^選んだ\d+件を記入$/ }));
    expect(mended(session)).toHaveLength(1);
    expect((mended(session)[0] as unknown[]).length).toBeGreaterThan(1);
  });
});

describe("関係課", () => {
  it("counts the missing on the tab and fills one in three clicks", async () => {
    const { session } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "関係課（1）" }));
    await user.click(screen.getByRole("button", { name: /^C6\s①-2/ }));
    await user.click(screen.getByRole("button", { name: "「農村課、河川室」を記入" }));
    expect(mended(session)).toEqual([[{ type: "cell", at: cell(5, 3), expect: "", replace: "農村課、河川室" }]]);
  });

  it("fills several in the order picked", async () => {
    const { session } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "関係課（1）" }));
    await user.click(screen.getByRole("button", { name: /^C6\s①-2/ }));
    await user.click(screen.getByRole("checkbox", { name: "学校課" }));
    await user.click(screen.getByRole("checkbox", { name: "農村課" }));
    await user.click(screen.getByRole("button", { name: "この内容で記入" }));
    expect(mended(session)).toEqual([[expect.objectContaining({ replace: "学校課、農村課" })]]);
  });

  it("hands every department its list", async () => {
    const { files } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "関係課（1）" }));
    openDetails(screen.getByText(/^林務課\s1件$/).parentElement);
    await user.click(await screen.findByRole("button", { name: "林務課への照会用CSV" }));
    expect(files.map(([name]) => name)).toEqual(["照会_林務課.csv"]);
  });

  it("makes a department's sheet only after a yes", async () => {
    const { session } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "関係課（1）" }));
    openDetails(screen.getByText(/^林務課\s1件$/).parentElement);
    await user.click(await screen.findByRole("button", { name: "林務課への照会用シート" }));
    expect(mended(session)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "作る" }));
    expect(mended(session)).toEqual([[expect.objectContaining({ type: "sheet", name: "照会_林務課" })]]);
  });
});

describe("新旧対応", () => {
  it("selects the cell, tells why, and lets a person confirm a candidate", async () => {
    const { session } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "新旧対応" }));
    await user.click(screen.getByRole("button", { name: /^②-3.*未対応$/ }));
    expect(session.calls).toContainEqual(["select", expect.objectContaining({ row: 9, column: 0 })]);
    await user.click(screen.getAllByRole("button", { name: "この対応でよい" })[0]);
    expect(mended(session)).toEqual([[expect.objectContaining({ type: "link", verdict: "confirmed" })]]);
  });

  it("asks before it writes a sheet", async () => {
    const { session } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "新旧対応" }));
    await user.click(screen.getByRole("button", { name: "シート「新旧対応一覧」に書き出す" }));
    expect(mended(session)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "書き出す" }));
    expect(mended(session)).toEqual([[expect.objectContaining({ type: "sheet", name: "新旧対応一覧" })]]);
  });

  it("goes by arrow keys inside the map, which is one stop of the Tab key", async () => {
    show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "新旧対応" }));
    const map = screen.getByRole("group", { name: "新旧対応" });
    expect(map.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    act(() => map.querySelector<HTMLElement>("[tabindex='0']")?.focus());
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^①-1/);
  });
});

describe("settings", () => {
  it("writes nothing before 保存", async () => {
    const { session } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "設定" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "作業段階" }), "公表前");
    expect(session.state().settings.stage).toBe("before-publication");
    expect(session.calls.some(([name]) => name === "saveSettings")).toBe(false);
    await user.click(screen.getByRole("button", { name: "設定をブックに保存" }));
    expect(session.calls.some(([name]) => name === "saveSettings")).toBe(true);
  });

  it("asks before it strips them", async () => {
    const { session } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "設定" }));
    await user.click(screen.getByRole("button", { name: "公表前に設定を取り除く" }));
    expect(session.calls.some(([name]) => name === "stripSettings")).toBe(false);
    await user.click(screen.getByRole("button", { name: "取り除く" }));
    expect(session.calls.some(([name]) => name === "stripSettings")).toBe(true);
  });

  it("speaks English when asked, and remembers it", async () => {
    show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "設定" }));
    openDetails(screen.getByText("表示言語").parentElement);
    await user.selectOptions(await screen.findByRole("combobox", { name: "表示言語" }), "English");
    expect(await screen.findByRole("button", { name: "Save settings in the workbook" })).toBeTruthy();
  });
});

describe("setting the columns by hand", () => {
  it("checks with the roles chosen", async () => {
    const { session } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "列を直す" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /^B列/ }), "使わない");
    await user.click(screen.getByRole("button", { name: "この列で点検する" }));
    expect(session.state().settings.tables).toEqual([{ sheet: "対照表", header: { top: 0, bottom: 0 }, columns: { pillars: [], current: ["A"], note: [], next: ["C"], departments: ["D"] } }]);
  });
});

describe("axe", () => {
  it.each(["作業経過等", "新旧対応", "関係課（1）"])("finds nothing on the tab %s", async (name) => {
    show({ selection: cell(10, 2) });
    await userEvent.click(screen.getByRole("tab", { name }));
    const item = name.startsWith("関係課") ? screen.getByRole("button", { name: /^C6\s①-2/ }) : name === "新旧対応" ? screen.getByRole("button", { name: /^②-3.*未対応$/ }) : null;
    if (item) await userEvent.click(item);
    expect(await axeViolations()).toEqual([]);
  });

  it.each(["設定", "列を直す"])("finds nothing in %s", async (name) => {
    show();
    await userEvent.click(screen.getByRole("button", { name }));
    // Every rule and every wording is the same field again, and axe looks at each for a second.
    [...document.querySelectorAll("details")].slice(0, 2).forEach(openDetails);
    expect(await axeViolations()).toEqual([]);
  }, 60_000);
});
