import { createXlsx } from "../../src/xlsx/create/create";
import type { NewSheet } from "../../src/xlsx/create/new-workbook";
import { openStudio, Scene, type Studio } from "./harness";

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

const texts = (rows: readonly (readonly string[])[]): NewSheet["cells"] =>
  rows.flatMap((row, y) => row.map((value, x) => ({ row: y, column: x, value })));

const table = [
  ["現行計画", "作業経過等", "次期計画(案)", "関係課"],
  ["①水辺の整備", "施策①→施策①", "①水辺の整備", ""],
  ["①-1 ○遊歩道を延ばします。", "", "①-1 ○遊歩道を延ばします。", "公園課"],
  ["①-2 ○桟橋を直します。", "", "①-2 桟橋を直します。", "河川課"],
  ["①-3 ○水質を毎月調べます。", "", "①-3 ○水質を毎月調べます。", "河川課"],
];

const open = (name: string, sheet: NewSheet) =>
  scene.openFile({ name, mimeType: "application/octet-stream", buffer: Buffer.from(createXlsx({ sheets: [sheet] })) });

test("a text file named .xlsx is refused in plain words; the open workbook stays", async () => {
  await scene.openFile({ name: "議事録.xlsx", mimeType: "text/plain", buffer: Buffer.from("これは表ではありません。") });
  await scene.page.getByRole("alert").getByText("Excelブックではありません").waitFor();
  await scene.page.locator('[data-cell="E9"]').getByText("①").waitFor();
});

test("a file that was cut off is refused in plain words", async () => {
  const whole = createXlsx({ sheets: [{ name: "検討経過", cells: texts(table) }] });
  await scene.openFile({ name: "途中.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(whole.slice(0, whole.length / 2)) });
  await scene.page.getByRole("alert").getByText("途中で切れています").waitFor();
});

test("an empty sheet: the pane says so, and nothing is written", async () => {
  await open("空.xlsx", { name: "白紙", cells: [] });
  await scene.pane.getByText("シート「白紙」は空です。").waitFor();
  expect((await scene.traffic()).writes).toBe(0);
});

test("a sheet without a table: the pane says what it looked for, and nothing is written", async () => {
  await open("名簿.xlsx", { name: "名簿", cells: texts([["氏名", "電話"], ["山田", "0235"]]) });
  await scene.pane.getByText("シート「名簿」に比較表が見つかりません。").waitFor();
  await scene.pane.getByText("現行と次期の計画を左右に並べた見出し").waitFor();
  expect((await scene.traffic()).writes).toBe(0);
});

test("a protected sheet is checked; mending it is refused with the reason, and nothing is written", async () => {
  await open("保護.xlsx", { name: "検討経過", cells: texts(table), isProtected: true });
  await scene.page.locator('[data-cell="C4"]').getByText("桟橋").waitFor();
  await scene.checked();
  await scene.unfold();
  await scene.pane.getByRole("treeitem", { name: /^C4/ }).click();
  await scene.paneButton("この内容で直す").click();
  const goOn = scene.paneButton("分かりました。続ける");
  const refused = scene.pane.getByText("シートが保護されています。").first();
  await goOn.or(refused).first().waitFor();
  if (await goOn.isVisible()) await goOn.click();
  await refused.waitFor();
  expect(await scene.value("C4")).toBe("①-2 桟橋を直します。");
  expect((await scene.traffic()).writes).toBe(0);
  // The grid refuses as well.
  await scene.goTo("C4");
  await scene.page.keyboard.press("F2");
  await scene.page.getByRole("alert").getByText("シートが保護されています").waitFor();
});

test("what cannot be written back is refused by name, and can be saved once it is undone", async () => {
  await scene.goTo("E10");
  await scene.button("行を挿入").click();
  await scene.button("保存（ダウンロード）").click();
  await scene.page.getByRole("alert").getByText("行・列の挿入や削除").waitFor();
  await scene.button("元に戻す").click();
  expect((await scene.download()).length).toBeGreaterThan(1000);
});
