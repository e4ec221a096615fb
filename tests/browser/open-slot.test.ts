import { eventually, openStudio, Scene, type Studio } from "./harness";

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());

test("an item that leads nowhere is explained from its finding: choose it, say why, write it", async () => {
  const scene = await Scene.open(studio);
  await scene.checked();
  await scene.choose("E34");
  await scene.pane.getByLabel("〈　〉に入れる言葉").fill("防災公園の整備に含めるため");
  await scene.pane.getByText("削除(防災公園の整備に含めるため)").first().waitFor();
  expect(await scene.value("F34")).toBeNull();
  await scene.paneButton("この候補にする").click();
  await scene.paneButton("分かりました。続ける").click();
  await eventually(() => scene.value("F34"), "削除(防災公園の整備に含めるため)");
  await scene.checked();
  expect(await scene.listed()).not.toContainEqual(expect.stringMatching(/^E34/));
  await scene.close();
});
