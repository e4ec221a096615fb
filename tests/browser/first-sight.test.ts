import { openStudio, Scene, type Studio } from "./harness";

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());

/** A pane whose scripts the server never answers, in an open page. */
async function withoutScripts(dark: boolean): Promise<{ scene: Scene; answer: () => void }> {
  const scene = await Scene.open(studio, { dark });
  await scene.checked();
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await scene.page.route(/\/pane\/.*\.js$/, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await scene.button("作業ウィンドウを再読込み").click();
  await scene.pane.getByText("系譜を準備しています…").waitFor();
  return { scene, answer: () => answer() };
}

describe("before any script has run", () => {
  test.each([
    ["light", false, "rgb(255, 255, 255)"],
    ["dark", true, "rgb(41, 41, 41)"],
  ])("the pane says that it is getting ready, on the ground of the %s theme", async (_theme, dark, ground) => {
    const { scene, answer } = await withoutScripts(dark);
    const body = scene.pane.locator("body");
    expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(ground);
    answer();
    await scene.checked();
    expect(scene.errors).toEqual([]);
    await scene.close();
  });

  test("the status line comes to stand where the first sentence stood", async () => {
    const { scene, answer } = await withoutScripts(false);
    const place = () =>
      scene.pane.getByRole("status").first().evaluate((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        const { x, y } = words.getBoundingClientRect();
        return { x, y };
      });
    const before = await place();
    answer();
    await scene.checked();
    expect(await place()).toEqual(before);
    await scene.close();
  });
});
