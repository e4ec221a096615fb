// Pictures of the pane's states and of the workbench, from the built product in Chromium.
//   npm run build && npm run shots [-- STATE…] [--theme light|dark|forced-colors] [--width 320|450]
// All go to reports/shots/; the few that README and docs show go to docs/shots/ as well.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { openStudio, Scene, type Studio } from "../tests/browser/harness";
import { paneStates, type Reach } from "../tests/browser/pane-states";

const WIDTHS = [320, 450];
const THEMES = ["light", "dark", "forced-colors"] as const;
type Theme = (typeof THEMES)[number];
const ALL = path.resolve("reports/shots");
const KEPT = path.resolve("docs/shots");
/** Pictures that README and docs show. */
const SHOWN = new Set(["first-run-320-light", "detail-320-light", "notes-320-light", "lineage-450-light", "departments-320-light"]);

async function openScene(studio: Studio, theme: Theme): Promise<Scene> {
  const scene = await Scene.open(studio, { width: 1440, height: 900, dark: theme === "dark", forcedColors: theme === "forced-colors" });
  scene.page.setDefaultTimeout(15_000);
  await scene.checked();
  if (theme === "dark") {
    await scene.button("黒のテーマ").click();
    await scene.checked();
  }
  return scene;
}

async function widen(scene: Scene, width: number): Promise<void> {
  await scene.page.getByRole("separator").focus();
  for (let now = 320; now < width; now += 10) await scene.page.keyboard.press("ArrowLeft");
  // Lets transitions end; they are short, and reduced motion makes them shorter.
  await scene.page.waitForTimeout(400);
}

async function picture(studio: Studio, state: string, reach: Reach, theme: Theme, widths: readonly number[]): Promise<boolean> {
  const scene = await openScene(studio, theme);
  try {
    await reach(scene);
    for (const width of widths) {
      await widen(scene, width);
      const name = `${state}-${width}-${theme}`;
      await scene.page.locator("iframe.pane").screenshot({ path: path.join(ALL, `${name}.png`) });
      if (SHOWN.has(name)) fs.copyFileSync(path.join(ALL, `${name}.png`), path.join(KEPT, `${name}.png`));
    }
    return true;
  } catch (error) {
    console.error(`${state} ${theme}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    return false;
  } finally {
    await scene.close();
  }
}

async function pictureWorkbench(studio: Studio): Promise<void> {
  const scene = await openScene(studio, "light");
  await paneStates.detail(scene);
  await scene.page.waitForTimeout(400);
  await scene.page.screenshot({ path: path.join(KEPT, "workbench.png") });
  await scene.close();
}

async function main(): Promise<void> {
  const { values, positionals: wanted } = parseArgs({ allowPositionals: true, options: { theme: { type: "string" }, width: { type: "string" } } });
  const themes = THEMES.filter((theme) => values.theme === undefined || values.theme === theme);
  const widths = WIDTHS.filter((width) => values.width === undefined || values.width === String(width));
  fs.mkdirSync(ALL, { recursive: true });
  fs.mkdirSync(KEPT, { recursive: true });
  const studio = await openStudio();
  for (const [state, reach] of Object.entries(paneStates)) {
    if (wanted.length > 0 && !wanted.includes(state)) continue;
    for (const theme of themes) if (!(await picture(studio, state, reach, theme, widths))) process.exitCode = 1;
  }
  if (wanted.length === 0 || wanted.includes("workbench")) await pictureWorkbench(studio);
  await studio.close();
  console.log(`pictures in ${path.relative(process.cwd(), ALL)} and ${path.relative(process.cwd(), KEPT)}`);
}

void main();
