import fs from "node:fs";
import path from "node:path";
import { coldLinesOfFile } from "./cold-check";
import { eventually, openStudio, Scene, type Studio } from "./harness";

const sample = fs.readFileSync(path.resolve(__dirname, "../../assets/sample.xlsx"));

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

describe("the sample, in the pane over the real office.js", () => {
  test("the list is what a check in Node finds", async () => {
    await scene.unfold();
    expect([...(await scene.listed())].sort()).toEqual([...coldLinesOfFile(sample, "sample.xlsx")].sort());
  });

  test("everything comes from the one origin, nothing complains, and checking writes nothing", async () => {
    await scene.paneButton("再点検").click();
    await scene.checked();
    const strangers = scene.requests.filter((url) => !url.startsWith(studio.url) && !/^(blob|data):/.test(url));
    expect(strangers).toEqual([]);
    expect(scene.errors).toEqual([]);
    expect((await scene.traffic()).writes).toBe(0);
  });

  test("a click on a finding selects its cell in the grid and brings it into sight", async () => {
    await scene.unfold();
    await scene.pane.getByRole("treeitem", { name: /^F74/ }).click();
    await eventually(() => scene.selection(), "F74");
    await scene.page.locator('[data-cell="F74"].active').waitFor();
  });

  test("the pane survives a reload of its frame and of the whole page", async () => {
    await scene.page.frame({ url: /taskpane\.html/ })!.evaluate(() => location.reload());
    await scene.checked();
    await scene.page.reload();
    await scene.checked();
    expect(scene.errors).toEqual([]);
  });
});
