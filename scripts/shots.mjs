// Pictures of the pane's main states and of the workbench, from the built product in Chromium.
//   npm run build && npm run shots [-- STATE…] [--theme light|dark|forced-colors]
// All go to reports/shots/; the few that README and docs show go to docs/shots/ as well.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { files, serve, workbenchFolders } from "./serve.mjs";

const WIDTHS = [320, 450];
const THEMES = ["light", "dark", "forced-colors"];
const ALL = path.resolve("reports/shots");
const KEPT = path.resolve("docs/shots");
/** Pictures that README and docs show. */
const SHOWN = new Set(["first-run-320-light", "detail-320-light", "notes-320-light", "lineage-450-light", "departments-320-light"]);

const tab = (desk, name) => desk.pane.getByRole("tab", { name }).click();
const press = (desk, name) => desk.pane.getByRole("button", { name }).first().click();
const line = (desk, name) => desk.pane.getByRole("treeitem", { name }).first().click();
const select = async (desk, row, column) => {
  await desk.page.evaluate(([top, left]) => {
    const { workbook } = window.officeHostBridge.host;
    workbook.select(workbook.active, { top, left, bottom: top, right: left });
  }, [row, column]);
  await desk.page.locator(".cell-input").focus();
};

/** How each state is reached from a fresh start on the sample. */
const STATES = {
  "first-run": async () => undefined,
  list: async (desk) => {
    await press(desk, "「再点検」を押したときだけ");
    await press(desk, "この列でよい");
  },
  detail: async (desk) => {
    await press(desk, "「再点検」を押したときだけ");
    await line(desk, /^H37/);
  },
  "review-fix": async (desk) => {
    await press(desk, "「再点検」を押したときだけ");
    await line(desk, /^F14/);
  },
  filter: async (desk) => {
    await press(desk, "この列でよい");
    await press(desk, "絞り込み");
  },
  "safe-fixes": async (desk) => {
    await press(desk, "この列でよい");
    await press(desk, /^表記だけまとめて直す/);
  },
  warning: async (desk) => {
    await line(desk, /^H37/);
    await press(desk, "この候補にする");
  },
  done: async (desk) => {
    await line(desk, /^H37/);
    await press(desk, "この候補にする");
    await press(desk, "分かりました。続ける");
    await desk.pane.getByText("をしました（").waitFor();
  },
  notes: async (desk) => {
    await press(desk, "「再点検」を押したときだけ");
    await select(desk, 18, 5);
    await tab(desk, /作業経過等/);
  },
  "notes-batch": async (desk) => {
    await press(desk, "「再点検」を押したときだけ");
    await tab(desk, /作業経過等/);
    await press(desk, "空欄の経過の案をまとめて作る");
  },
  lineage: async (desk) => {
    await press(desk, "「再点検」を押したときだけ");
    await tab(desk, /新旧対応/);
  },
  departments: async (desk) => {
    await press(desk, "「再点検」を押したときだけ");
    await tab(desk, /関係課/);
  },
  "department-picker": async (desk) => {
    await tab(desk, /関係課/);
    await press(desk, /^G37/);
  },
  settings: async (desk) => {
    await press(desk, "「再点検」を押したときだけ");
    await press(desk, "設定");
  },
  columns: async (desk) => press(desk, "列を直す"),
  "no-table": async (desk) => {
    await desk.page.getByRole("navigation", { name: "シート" }).getByRole("button", { name: "課名一覧" }).click();
    await desk.page.evaluate(() => {
      const { workbook } = window.officeHostBridge.host;
      workbook.put("sheets", workbook.sheets.filter(({ name }) => name === "課名一覧"));
    });
    await press(desk, "再点検");
    await desk.pane.getByText("見つかりません").first().waitFor();
  },
  "cell-edit": async (desk) => {
    await select(desk, 9, 4);
    await desk.page.keyboard.press("F2");
    await press(desk, "再点検");
    await desk.pane.getByText("待っています").first().waitFor();
  },
};

async function openDesk(browser, url, theme) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "ja-JP",
    reducedMotion: "reduce",
    colorScheme: theme === "dark" ? "dark" : "light",
    forcedColors: theme === "forced-colors" ? "active" : "none",
  });
  const page = await context.newPage();
  await page.goto(url);
  const desk = { page, pane: page.frameLocator("iframe.pane"), close: () => context.close() };
  const checked = () => desk.pane.getByText("点検済み").first().waitFor();
  await checked();
  if (theme === "dark") {
    await page.getByRole("button", { name: "黒のテーマ" }).click();
    await checked();
  }
  return desk;
}

async function widen(desk, width) {
  await desk.page.getByRole("separator").focus();
  for (let now = 320; now < width; now += 10) await desk.page.keyboard.press("ArrowLeft");
}

/** Lets transitions end; they are short, and reduced motion makes them shorter. */
const settle = (page) => page.waitForTimeout(400);

function keep(name) {
  if (SHOWN.has(name)) fs.copyFileSync(path.join(ALL, `${name}.png`), path.join(KEPT, `${name}.png`));
}

const { values, positionals: wanted } = parseArgs({ allowPositionals: true, options: { theme: { type: "string" } } });
const themes = THEMES.filter((theme) => values.theme === undefined || values.theme === theme);
fs.mkdirSync(ALL, { recursive: true });
fs.mkdirSync(KEPT, { recursive: true });
const server = await serve(files(workbenchFolders()), 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let failed = 0;
for (const [state, reach] of Object.entries(STATES)) {
  if (wanted.length > 0 && !wanted.includes(state)) continue;
  for (const theme of themes) {
    const desk = await openDesk(browser, server.url, theme);
    desk.page.setDefaultTimeout(15_000);
    try {
      await reach(desk);
      for (const width of WIDTHS) {
        await widen(desk, width);
        await settle(desk.page);
        const name = `${state}-${width}-${theme}`;
        await desk.page.locator("iframe.pane").screenshot({ path: path.join(ALL, `${name}.png`) });
        keep(name);
      }
    } catch (error) {
      failed++;
      console.error(`${state} ${theme}: ${error.message.split("\n")[0]}`);
    }
    await desk.close();
  }
}
if (wanted.length === 0 || wanted.includes("workbench")) {
  const desk = await openDesk(browser, server.url, "light");
  await press(desk, "「再点検」を押したときだけ");
  await line(desk, /^H37/);
  await settle(desk.page);
  await desk.page.screenshot({ path: path.join(KEPT, "workbench.png") });
  await desk.close();
}
await browser.close();
await server.close();
console.log(`pictures in ${path.relative(process.cwd(), ALL)} and ${path.relative(process.cwd(), KEPT)}`);
if (failed > 0) process.exitCode = 1;
