import fs from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import { eventually, openStudio, Scene, type Studio } from "./harness";
import { paneStates } from "./pane-states";

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES: RunOptions = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

/** The states with colours that no other state shows; a black Office changes nothing else. */
const COLOURFUL = ["first-run", "detail", "review-fix", "filter-active", "notes", "lineage-item", "department-picker", "settings", "no-table"];

let studio: Studio;
let scene: Scene;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());
beforeEach(async () => {
  scene = await Scene.open(studio);
  await scene.checked();
});
afterEach(() => scene.close());

/** What axe complains of: "rule: selector". In the pane's frame, or in the page around it. */
async function complaints(where: "pane" | "page"): Promise<readonly string[]> {
  const frame = where === "page" ? scene.page.mainFrame() : scene.page.frame({ url: /taskpane\.html/ })!;
  await frame.evaluate(axe);
  return frame.evaluate(async (rules) => {
    const runner = (window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe;
    const { violations } = await runner.run({ exclude: [["[data-tabster-dummy]"], ["iframe"]] }, rules);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  }, RULES);
}

describe("axe finds nothing to complain of", () => {
  test.each(Object.entries(paneStates))("in the pane: %s", async (_state, reach) => {
    await reach(scene);
    expect(await complaints("pane")).toEqual([]);
  });

  test.each(COLOURFUL.map((state) => [state, paneStates[state]] as const))("in the pane of a black Office: %s", async (_state, reach) => {
    await scene.button("黒のテーマ").click();
    await scene.checked();
    await reach(scene);
    expect(await complaints("pane")).toEqual([]);
  });

  test.each<[string, () => Promise<void>]>([
    ["a sheet", async () => undefined],
    ["a cell open for typing", async () => {
      await scene.goTo("E10");
      await scene.page.keyboard.press("F2");
      await scene.page.locator(".cell-input.open").waitFor();
    }],
    ["a refused file", async () => {
      await scene.openFile({ name: "文.xlsx", mimeType: "text/plain", buffer: Buffer.from("文") });
      await scene.page.getByRole("alert").waitFor();
    }],
  ])("in the workbench: %s", async (_state, reach) => {
    await reach();
    expect(await complaints("page")).toEqual([]);
  });
});

describe("by keyboard alone", () => {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await scene.page.keyboard.press(key);
  };

  test("the grid: move, type with an input method, leave with Enter and Esc, delete, undo", async () => {
    await scene.goTo("B2");
    await press("ArrowRight", "ArrowDown");
    expect(await scene.selection()).toBe("C3");
    await scene.page.keyboard.type("公園");
    await press("Alt+Enter");
    await scene.page.keyboard.type("課");
    await press("Enter");
    expect(await scene.value("C3")).toBe("公園\n課");
    expect(await scene.selection()).toBe("C4");
    await press("ArrowUp", "F2", "Escape");
    expect(await scene.value("C3")).toBe("公園\n課");
    await press("Delete");
    expect(await scene.value("C3")).toBeNull();
    await press("Control+z");
    expect(await scene.value("C3")).toBe("公園\n課");
    await press("Control+y");
    expect(await scene.value("C3")).toBeNull();
  });

  test("an input method's Enter ends its composition, not the cell", async () => {
    await scene.goTo("C3");
    const client = await scene.page.context().newCDPSession(scene.page);
    await client.send("Input.imeSetComposition", { text: "こうえん", selectionStart: 4, selectionEnd: 4 });
    await scene.page.locator(".cell-input.open").waitFor();
    await client.send("Input.dispatchKeyEvent", { type: "rawKeyDown", windowsVirtualKeyCode: 229, key: "Process", code: "Enter" });
    expect(await scene.selection()).toBe("C3");
    await client.send("Input.insertText", { text: "公園" });
    await press("Enter");
    expect(await scene.value("C3")).toBe("公園");
  });

  test("while a cell is open Excel answers no request, and the pane says what it waits for", async () => {
    await scene.goTo("C3");
    await press("F2");
    await scene.paneButton("再点検").click();
    await scene.pane.getByText("セルの入力が終わるのを待っています").first().waitFor();
    await scene.page.locator(".cell-input").focus();
    await press("Escape");
    await scene.checked();
  });

  test("a finding is chosen, mended and taken back without the mouse", async () => {
    await scene.pane.getByRole("tree").focus();
    await press("ArrowDown", "ArrowDown", "ArrowDown", "Enter");
    await eventually(() => scene.selection(), "H37");
    const apply = scene.paneButton("この候補にする").first();
    await apply.waitFor();
    const focused = () => scene.page.frame({ url: /taskpane\.html/ })!.evaluate(() => document.activeElement?.textContent ?? "");
    for (let tabs = 0; tabs < 20 && (await focused()) !== "この候補にする"; tabs++) await press("Tab");
    expect(await focused()).toBe("この候補にする");
    await press("Enter");
    await eventually(focused, "分かりました。続ける");
    await press("Enter");
    await scene.pane.getByText("をしました（1セル）").waitFor();
    expect(await scene.value("H37")).not.toBeNull();
    for (let tabs = 0; tabs < 60 && (await focused()) !== "この操作を取り消す"; tabs++) await press("Tab");
    await press("Enter");
    await eventually(() => scene.value("H37"), null);
  });

  test("F6 leads from the grid to the pane and back", async () => {
    await scene.goTo("B2");
    await press("F6");
    await eventually(() => scene.page.evaluate(() => document.activeElement?.tagName ?? ""), "IFRAME");
    await press("F6");
    await eventually(() => scene.page.evaluate(() => document.activeElement?.className ?? ""), "cell-input");
  });
});
