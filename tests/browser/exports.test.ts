import fs from "node:fs";
import { openStudio, Scene, type Studio } from "./harness";
import { paneStates } from "./pane-states";

let studio: Studio;
let scene: Scene;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());
afterEach(() => scene.close());

/** Presses a button of the pane; gives the file that comes of it. */
async function fileBy(button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = scene.page.waitForEvent("download");
  await scene.paneButton(button).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: fs.readFileSync(await download.path()) };
}

describe("files to take along, with the network cut after the pane has opened", () => {
  beforeEach(async () => {
    scene = await Scene.open(studio);
    await scene.checked();
    await scene.page.waitForLoadState("networkidle");
    await scene.page.context().setOffline(true);
  });

  test("the report and the findings", async () => {
    await paneStates.report(scene);
    const report = await fileBy("報告書を作る（A4）");
    expect([report.name, report.bytes.toString("utf8")]).toEqual(["点検報告.html", expect.stringContaining("新旧対照シートの点検結果")]);
    expect((await fileBy("点検結果のCSV")).bytes.subarray(0, 3)).toEqual(Buffer.from("\uFEFF"));
  });

  test("the map as a page, a list and pictures", async () => {
    await paneStates.lineage(scene);
    expect((await fileBy("会議用の一覧（印刷用ページ）")).bytes.toString("utf8")).toContain("<table");
    expect((await fileBy("CSV")).bytes.length).toBeGreaterThan(500);
    expect((await fileBy("SVG")).bytes.toString("utf8")).toMatch(/^<svg /);
    expect((await fileBy("PNG")).bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  });
});

test("where the server never gave what makes pages, the pane says so, and works again once it does", async () => {
  scene = await Scene.open(studio, { blocked: /\/pane\/pages\.[0-9a-f]+\.js$/ });
  await scene.checked();
  await paneStates.report(scene);
  await scene.paneButton("報告書を作る（A4）").click();
  await scene.pane.getByRole("alert").getByText("この画面を配っているサーバーに届きません。").waitFor();
  await scene.page.unrouteAll();
  expect((await fileBy("報告書を作る（A4）")).name).toBe("点検報告.html");
  expect(await scene.pane.getByRole("alert").count()).toBe(0);
});

test("where the server never gave the other language, the pane says so, stays as it is, and can be asked again", async () => {
  scene = await Scene.open(studio, { blocked: /\/pane\/english\.[0-9a-f]+\.js$/ });
  await scene.checked();
  await paneStates.settings(scene);
  await scene.pane.locator("summary", { hasText: "表示言語" }).click();
  const choose = () => scene.pane.getByLabel("表示言語", { exact: true }).selectOption({ label: "English" });
  await choose();
  await scene.pane.getByRole("alert").getByText("英語の表示を読み込めませんでした。").waitFor();
  await scene.page.unrouteAll();
  await choose();
  await scene.paneButton("Close settings").waitFor();
});

test("where the server never gave what writes, an act is refused with the reason, and goes through once it does", async () => {
  scene = await Scene.open(studio, { blocked: /\/pane\/later\.[0-9a-f]+\.js$/ });
  await scene.checked();
  await scene.unfold();
  await scene.choose("F14");
  await scene.paneButton("この内容で直す").first().click();
  await scene.paneButton("分かりました。続ける").click();
  await scene.pane.getByText("書き込む部品を読み込めませんでした。").waitFor();
  expect((await scene.traffic()).writes).toBe(0);
  await scene.page.unrouteAll();
  await scene.paneButton("この内容で直す").first().click();
  await scene.pane.getByText("をしました（1セル）").waitFor();
});

test("where the server never gave the views beside the findings, the pane says so, and opens them once it does", async () => {
  scene = await Scene.open(studio, { blocked: /\/pane\/views\.[0-9a-f]+\.js$/ });
  await scene.checked();
  const tab = (name: string) => scene.pane.getByRole("tab", { name });
  await tab("新旧対応").click();
  await scene.pane.getByRole("alert").getByText("この画面の部品を読み込めませんでした。").waitFor();
  await tab("点検結果").click();
  await scene.pane.getByRole("tree").waitFor();
  await scene.page.unrouteAll();
  await tab("新旧対応").click();
  await scene.paneButton("CSV").waitFor();
  expect(await scene.pane.getByRole("alert").count()).toBe(0);
});
