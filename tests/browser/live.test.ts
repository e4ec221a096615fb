import { formatCell } from "../../src/core/sheet/address";
import { textAt, type WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/snapshot";
import { pick, seeded, withTexts } from "../accuracy/edit-snapshot";
import { bigPlan } from "./big-plan";
import { coldLines } from "./cold-check";
import { editedText, typeAtOnce } from "./hasty-edits";
import { eventually, openStudio, Scene, type Studio } from "./harness";

const ITEMS = 2000;
const EDITS = 200;
/** Edits that come too fast for a pause between them: one request must do for all. */
const BURST = 5;

let studio: Studio;
let scene: Scene;
beforeAll(async () => {
  studio = await openStudio();
  scene = await Scene.open(studio, { height: 3000 });
  await scene.checked();
  await scene.openFile({ name: "大きな計画.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bigPlan(ITEMS)) });
  await scene.pane.getByText(`現行${ITEMS}項目`).waitFor();
  await scene.answerLive(true);
  await scene.pane.getByText("編集中も点検しています").waitFor();
});
afterAll(() => studio.close());

test(`${EDITS} edits at random places among ${ITEMS} items: after each burst the list is that of a cold check, by one request, and nothing is written`, async () => {
  const random = seeded(20);
  const original = readWorkbook(bigPlan(ITEMS), "大きな計画.xlsx");
  let workbook: WorkbookSnapshot = original;
  const itemRows = original.sheets[0].texts.flatMap((row, index) => (/-\d/.test(row[0]) ? [index] : []));

  for (let done = 0; done < EDITS; done += BURST) {
    const [sheet] = workbook.sheets;
    const burst = Array.from({ length: BURST }, () => ({ sheet: sheet.name, row: pick(itemRows, random) ?? 1, column: pick([2, 2, 3], random) ?? 2 }))
      .filter((at, index, all) => all.findIndex((other) => formatCell(other) === formatCell(at)) === index)
      .map((at) => ({ at, text: editedText(textAt(sheet, at.row, at.column), at.column, textAt(original.sheets[0], at.row, at.column), random) }));
    workbook = { ...workbook, sheets: [withTexts(sheet, burst)] };
    const before = await scene.traffic();
    await typeAtOnce(scene.page, burst);
    const expected = [...coldLines(workbook)].sort();
    await eventually(async () => {
      await scene.unfold();
      return [...(await scene.listed())].sort();
    }, expected);
    const after = await scene.traffic();
    expect(after.writes).toBe(0);
    // A look at the sheet that came round by itself may be one more.
    expect(after.requests - before.requests).toBeLessThanOrEqual(2);
  }
  expect(scene.errors).toEqual([]);
}, 600_000);
