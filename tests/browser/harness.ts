import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "playwright-core";
import { parseCell } from "../../src/core/sheet/address";
import type { PaneBridge } from "../../src/workbench/officehost/pane-bridge";

declare global {
  interface Window {
    officeHostBridge?: PaneBridge;
  }
}

const ROOT = path.resolve(__dirname, "../..");
const CHROMIUM_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The built workbench behind its own server, and a Chromium. Shared by the tests of a file. */
export interface Studio {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

function startServer(site: string): Promise<{ url: string; server: ChildProcess }> {
  if (!fs.existsSync(path.join(ROOT, "dist/workbench/index.html"))) throw new Error("Build first: npm run build");
  const server = spawn(process.execPath, ["scripts/serve.mjs", "--port", "0", "--site", site], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout.on("data", (chunk: Buffer) => {
      const url = /http:\/\/localhost:\d+/.exec(chunk.toString())?.[0];
      if (url) resolve({ url, server });
    });
  });
}

/** @param site the folder that holds the pane: the built one, or one that was unpacked from the package */
export async function openStudio(site = path.join(ROOT, "dist/site")): Promise<Studio> {
  const { url, server } = await startServer(site);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: CHROMIUM_FLAGS });
  return {
    url,
    browser,
    close: async () => {
      await browser.close();
      server.removeAllListeners("exit");
      server.kill();
    },
  };
}

export interface SceneOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /** Requests that get no answer, until the page's routes are taken away. */
  readonly blocked?: RegExp;
}

/** The workbench open in a fresh profile: what a person does there, and what can be seen from outside. */
export class Scene {
  /** Every request that was made, and every error that the console got. */
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.errors.push(message.text());
    });
    page.on("pageerror", (error) => this.errors.push(error.message));
  }

  static async open(studio: Studio, { width = 1280, height = 1100, dark = false, forcedColors = false, blocked }: SceneOptions = {}): Promise<Scene> {
    const context = await studio.browser.newContext({
      viewport: { width, height },
      locale: "ja-JP",
      acceptDownloads: true,
      colorScheme: dark ? "dark" : "light",
      forcedColors: forcedColors ? "active" : "none",
      reducedMotion: "reduce",
    });
    const scene = new Scene(await context.newPage());
    if (blocked) await scene.page.route(blocked, (route) => route.abort());
    await scene.page.goto(studio.url);
    return scene;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe.pane");
  }

  /** Waits until the pane has checked the sheet, or has said why it cannot. */
  async checked(): Promise<void> {
    await this.pane.getByText(/点検済み|見つかりません|空です|読めません/).first().waitFor();
  }

  /** Opens a file by the button. */
  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.button("開く").click();
    await (await chooser).setFiles(file);
  }

  button(name: string) {
    return this.page.getByRole("button", { name, exact: true });
  }

  paneButton(name: string | RegExp) {
    return this.pane.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** Presses an answer to the first run's question about live checking. */
  async answerLive(live: boolean): Promise<void> {
    await this.paneButton(live ? "編集中も点検する" : "「再点検」を押したときだけ").click();
  }

  /** Where the selection stands: "F36". */
  selection(): Promise<string> {
    return this.page.locator(".formula-line .place").innerText();
  }

  /** The value that a cell of the shown sheet holds in the workbook. */
  value(cell: string): Promise<unknown> {
    return this.page.evaluate((at) => window.officeHostBridge?.host?.workbook.active.cell(at.row, at.column).value ?? null, placeOf(cell));
  }

  /** Puts the selection on a cell, as the name box of Excel does. */
  async goTo(cell: string): Promise<void> {
    await this.page.evaluate((at) => {
      const workbook = window.officeHostBridge?.host?.workbook;
      workbook?.select(workbook.active, { top: at.row, left: at.column, bottom: at.row, right: at.column });
    }, placeOf(cell));
    await this.page.locator(`[data-cell="${cell}"]`).waitFor();
    await this.page.locator(".cell-input").focus();
  }

  /** Types into a cell and presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.press("F2");
    await this.page.locator(".cell-input.open").fill(text);
    await this.page.keyboard.press("Enter");
  }

  /** Requests that the add-in made of Excel, and how many of them changed the workbook. */
  traffic(): Promise<{ requests: number; writes: number }> {
    return this.page.evaluate(() => {
      const host = window.officeHostBridge?.host;
      return { requests: host?.requestCount() ?? 0, writes: host?.writeCount() ?? 0 };
    });
  }

  private frame(): Frame {
    const frame = this.page.frame({ url: /taskpane\.html/ });
    if (!frame) throw new Error("there is no pane");
    return frame;
  }

  /** Clicks the finding of a cell, wherever it stands in the list: only rows near the window are in the page. */
  async choose(cell: string): Promise<void> {
    const item = this.pane.getByRole("treeitem", { name: new RegExp(`^${cell}(?!\\d)`) });
    await this.frame().evaluate(async (start) => {
      const tree = document.querySelector<HTMLElement>('[role="tree"]');
      const settle = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (let top = 0; tree && top <= tree.scrollHeight; top += Math.max(50, tree.clientHeight / 2)) {
        tree.scrollTop = top;
        await settle();
        const found = [...tree.querySelectorAll<HTMLElement>('[role="treeitem"]')].find((row) => row.innerText.trim().startsWith(start));
        if (!found) continue;
        found.scrollIntoView({ block: "center" });
        await settle();
        return;
      }
    }, cell);
    await item.first().click();
  }

  /** Opens every band and rule of the list of findings. */
  async unfold(): Promise<void> {
    await this.pane.getByRole("tree").waitFor();
    await this.frame().evaluate(async () => {
      const tree = document.querySelector<HTMLElement>('[role="tree"]');
      if (!tree) return;
      const settle = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (let top = 0; ; top += Math.max(50, tree.clientHeight)) {
        tree.scrollTop = top;
        await settle();
        for (let closed; (closed = tree.querySelector<HTMLElement>('[role="treeitem"][aria-expanded="false"]')); await settle()) closed.click();
        if (top + tree.clientHeight >= tree.scrollHeight) break;
      }
      tree.scrollTop = 0;
    });
  }

  /** All findings that the open lines of the list show: "G12 第2期に…". */
  async listed(): Promise<readonly string[]> {
    return this.frame().evaluate(async () => {
      const tree = document.querySelector<HTMLElement>('[role="tree"]');
      if (!tree) return [];
      const lines = new Map<number, string>();
      const settle = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (let top = 0; ; top += Math.max(50, tree.clientHeight)) {
        tree.scrollTop = top;
        await settle();
        for (const row of tree.querySelectorAll<HTMLElement>('[role="treeitem"]:not([aria-expanded])')) {
          lines.set(Number(row.dataset.index), (row.textContent ?? "").trim());
        }
        if (top + tree.clientHeight >= tree.scrollHeight) break;
      }
      return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
    });
  }

  /** The file that the save button gives. */
  async download(): Promise<Buffer> {
    const downloading = this.page.waitForEvent("download");
    await this.button("保存（ダウンロード）").click();
    return fs.readFileSync(await (await downloading).path());
  }
}

function placeOf(cell: string): { row: number; column: number } {
  const place = parseCell(cell);
  if (!place) throw new Error(`no cell ${cell}`);
  return place;
}

/** Waits until `read` gives what is expected, and says what it last gave when it never does. */
export async function eventually<T>(read: () => Promise<T>, expected: T, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    last = await read();
  }
  expect(last).toEqual(expected);
}
