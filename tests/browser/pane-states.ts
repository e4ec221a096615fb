import type { Scene } from "./harness";

/** Brings the pane from a fresh start on the sample into a state. */
export type Reach = (scene: Scene) => Promise<void>;

const press = (scene: Scene, name: string | RegExp) => scene.paneButton(name).first().click();
const tab = (scene: Scene, name: RegExp) => scene.pane.getByRole("tab", { name }).click();
const pick = (scene: Scene, label: string, option: string) => scene.pane.getByLabel(label, { exact: true }).selectOption({ label: option });
const unfold = (scene: Scene, section: string) => scene.pane.locator("summary", { hasText: section }).click();
const says = (scene: Scene, text: string | RegExp) => scene.pane.getByText(text).first().waitFor();

/** The question about live checking is answered, and the columns are accepted. */
async function settled(scene: Scene): Promise<void> {
  await scene.answerLive(false);
  await press(scene, "この列でよい");
}

async function mendMissingDepartment(scene: Scene): Promise<void> {
  await scene.choose("H37");
  await press(scene, "この候補にする");
}

/** Does something to the sheet that Excel's user could do, without going through the page's own controls. */
const toSheet = (scene: Scene, change: "only-roster" | "fixed-rows") =>
  scene.page.evaluate((wanted) => {
    const workbook = window.officeHostBridge!.host!.workbook;
    const sheet = workbook.active;
    if (wanted === "only-roster") workbook.put("sheets", workbook.sheets.filter(({ name }) => name === "課名一覧"));
    else workbook.change(() => workbook.putState(sheet, { rows: new Map(Array.from({ length: 60 }, (_, row) => [row, { height: 18.75, hidden: false }])) }));
  }, change);

/** Every state that is pictured and that axe looks at, and how it is reached. */
export const paneStates: Readonly<Record<string, Reach>> = {
  "first-run": async () => undefined,
  "first-run-answered": async (scene) => scene.answerLive(false),
  list: settled,
  detail: async (scene) => {
    await settled(scene);
    await scene.choose("H37");
  },
  "review-fix": async (scene) => {
    await settled(scene);
    await scene.choose("F14");
  },
  vanished: async (scene) => {
    await settled(scene);
    await scene.choose("E34");
  },
  "set-aside": async (scene) => {
    await settled(scene);
    await scene.choose("H37");
    await press(scene, "確認済みにする");
    await press(scene, "確認済みにする");
    await says(scene, "理由を入力してください。");
  },
  filter: async (scene) => {
    await settled(scene);
    await press(scene, "絞り込み");
  },
  "filter-active": async (scene) => {
    await settled(scene);
    await press(scene, "絞り込み");
    await pick(scene, "区分", "要修正");
    await pick(scene, "どちらの計画", "第2期");
    await press(scene, "絞り込みを閉じる");
  },
  "safe-fixes": async (scene) => {
    await settled(scene);
    await press(scene, /^表記だけまとめて直す/);
  },
  report: async (scene) => {
    await settled(scene);
    await unfold(scene, "報告・書き出し");
  },
  warning: mendMissingDepartment,
  done: async (scene) => {
    await settled(scene);
    await mendMissingDepartment(scene);
    await press(scene, "分かりました。続ける");
    await says(scene, "をしました（");
  },
  "row-height": async (scene) => {
    await settled(scene);
    await toSheet(scene, "fixed-rows");
    await scene.goTo("F19");
    await tab(scene, /作業経過等/);
    await scene.pane.getByLabel("案（直せます）").fill("・新規追加（子育て世帯が集まる居場所づくりと、その運営を担う人材の育成）\n・事業等の追加（居場所づくり応援補助金、見守り活動の交付金）");
    await press(scene, "この内容で記入");
    await press(scene, "分かりました。続ける");
    await says(scene, "行の高さが足りません。");
  },
  journal: async (scene) => {
    await settled(scene);
    await mendMissingDepartment(scene);
    await press(scene, "分かりました。続ける");
    await says(scene, "をしました（");
    await press(scene, "閉じる");
    await press(scene, /^操作の一覧/);
  },
  notes: async (scene) => {
    await settled(scene);
    await scene.goTo("F19");
    await tab(scene, /作業経過等/);
  },
  "notes-batch": async (scene) => {
    await settled(scene);
    await tab(scene, /作業経過等/);
    await press(scene, "空欄の経過の案をまとめて作る");
    await scene.pane.getByRole("checkbox").first().waitFor();
  },
  lineage: async (scene) => {
    await settled(scene);
    await tab(scene, /新旧対応/);
  },
  "lineage-item": async (scene) => {
    await settled(scene);
    await tab(scene, /新旧対応/);
    await scene.pane.getByRole("button", { name: /未対応|新規/ }).first().click();
    await scene.pane.getByRole("region", { name: "選んだ項目の対応" }).waitFor();
  },
  "ask-first": async (scene) => {
    await settled(scene);
    await tab(scene, /新旧対応/);
    await press(scene, "表の右に番号の列を書く");
    await says(scene, "よろしいですか。");
  },
  departments: async (scene) => {
    await settled(scene);
    await tab(scene, /関係課/);
  },
  "department-picker": async (scene) => {
    await settled(scene);
    await tab(scene, /関係課/);
    await press(scene, /^G37/);
  },
  settings: async (scene) => {
    await settled(scene);
    await press(scene, "設定");
  },
  roster: async (scene) => {
    await settled(scene);
    await press(scene, "設定");
    await unfold(scene, "課名一覧");
    await says(scene, "課を使っています。");
  },
  wording: async (scene) => {
    await settled(scene);
    await press(scene, "設定");
    await unfold(scene, "経過の書き方");
  },
  columns: async (scene) => {
    await scene.answerLive(false);
    await press(scene, "列を直す");
  },
  "no-table": async (scene) => {
    await scene.answerLive(false);
    await scene.page.getByRole("navigation", { name: "シート" }).getByRole("button", { name: "課名一覧" }).click();
    await toSheet(scene, "only-roster");
    await press(scene, "再点検");
    await says(scene, "見つかりません");
  },
  "cell-edit": async (scene) => {
    await settled(scene);
    await scene.goTo("E10");
    await scene.page.keyboard.press("F2");
    await press(scene, "再点検");
    await says(scene, "待っています");
  },
  english: async (scene) => {
    await settled(scene);
    await press(scene, "設定");
    await unfold(scene, "表示言語");
    await pick(scene, "表示言語", "English");
    await press(scene, "Close settings");
    await scene.choose("H37");
  },
};
