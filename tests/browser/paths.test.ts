import { eventually, openStudio, Scene, type Studio } from "./harness";

let studio: Studio;
let scene: Scene;
/** What the person pressed since the workbook was opened. */
let clicks: number;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());
beforeEach(async () => {
  scene = await Scene.open(studio, { height: 900 });
  await scene.checked();
  clicks = 0;
});
afterEach(() => scene.close());

async function press(name: string | RegExp): Promise<void> {
  clicks++;
  await scene.paneButton(name).first().click();
}

const line = async (name: RegExp): Promise<void> => {
  clicks++;
  await scene.pane.getByRole("treeitem", { name }).first().click();
};

/** The warning of Ctrl+Z comes before the first write on a PC; it is a click as well. */
const agree = (): Promise<void> => press("分かりました。続ける");

describe("a first-time user, in clicks", () => {
  test("the errors are in sight without a click, and the first is on the screen", async () => {
    await scene.pane.getByText(/要修正7件/).first().waitFor();
    const first = scene.pane.getByRole("treeitem", { name: /^G12/ });
    const box = await first.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(900);
  });

  test("one error mended: at most 3 clicks", async () => {
    await line(/^H33|^H37|^G21|^H21/);
    await press(/この内容で直す|この候補にする/);
    await agree();
    await scene.pane.getByText("をしました（").waitFor();
    expect(clicks).toBeLessThanOrEqual(3);
  });

  test("a standard note inserted on the row at hand: at most 3 clicks, and not written before この内容で記入", async () => {
    await scene.goTo("F51");
    const before = String((await scene.value("F51")) ?? "");
    clicks++;
    await scene.pane.getByRole("tab", { name: "作業経過等" }).click();
    await scene.pane.getByText("51行目").waitFor();
    expect((await scene.traffic()).writes).toBe(0);
    await press("この内容で記入");
    expect((await scene.traffic()).writes).toBe(0);
    await agree();
    await scene.pane.getByText("をしました（1セル）").waitFor();
    expect(String(await scene.value("F51"))).toContain("新規追加(落ち葉や剪定枝)");
    expect(await scene.value("F51")).not.toBe(before);
    expect(clicks).toBeLessThanOrEqual(3);
  });

  test("a missing department filled: at most 3 clicks", async () => {
    await line(/^H37/);
    await press("この候補にする");
    await agree();
    await eventually(async () => (await scene.value("H37")) !== null, true);
    expect(clicks).toBeLessThanOrEqual(3);
  });
});
