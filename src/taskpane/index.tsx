import "./no-eval";
import { readServerConfig, type ServerFile } from "../app/server-config";
import { createSession } from "../app/session";
import type { ClockPort } from "../app/ports";
import { allRules } from "../core/rules/registry";
import { ExcelSheetPort } from "../excel/excel-sheet-port";
import { LocalStorePort } from "../excel/local-store-port";
import { loadViews } from "./components/load-views";
import { loadPages } from "./pages/load-pages";
import { saveFile } from "./save-file";
import { LANGUAGE_KEY } from "./components/Pane";
import { mountPane, mountRefusal } from "./mount";
import { japanese, languageOf, loadSpeech } from "./texts/texts";

/** Below it merged areas cannot be read (Excel LTSC 2021 has it). */
const LOWEST_API = "1.14";

const clock: ClockPort = {
  now: () => new Date(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** A file beside the pane on the server it came from; null where there is none. */
async function fetchBeside(path: string): Promise<ServerFile | null> {
  const response = await fetch(path, { cache: "no-cache" });
  if (!response.ok) return null;
  const modified = Date.parse(response.headers.get("Last-Modified") ?? "");
  return { bytes: new Uint8Array(await response.arrayBuffer()), modified: Number.isNaN(modified) ? null : new Date(modified).toISOString() };
}

/** Whether the host's theme is dark: its ground is darker than half grey. null where the host does not say. */
function isDark(ground: string | undefined): boolean | null {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(ground ?? "");
  if (!channels) return null;
  const [red, green, blue] = channels.slice(1).map((channel) => Number.parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

async function start(): Promise<void> {
  const root = document.getElementById("pane");
  if (!root) return;
  const nonce = document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.content ?? "";
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  const store = new LocalStorePort();
  const chosen = await store.get(LANGUAGE_KEY);
  const wanted = chosen === "ja" || chosen === "en" ? chosen : languageOf(inExcel ? Office.context.displayLanguage : navigator.language);
  // Japanese needs no other file: it is what is spoken where the server does not give the other language.
  const speech = await loadSpeech(wanted).catch(() => japanese);
  const { texts } = speech;
  const dark = isDark(inExcel ? Office.context.officeTheme?.bodyBackgroundColor : undefined);
  if (!inExcel || !Office.context.requirements.isSetSupported("ExcelApi", LOWEST_API)) {
    mountRefusal(root, { nonce, dark }, speech);
    return;
  }
  const session = createSession(
    {
      sheet: new ExcelSheetPort({ Office, Excel }),
      store,
      clock,
      newId: () => crypto.randomUUID(),
      who: "",
      serverConfig: () => readServerConfig(fetchBeside),
    },
    { saveSettings: texts.settings.save, stripSettings: texts.settings.strip },
  );
  mountPane(root, { nonce, dark }, { session, speech, rules: allRules, store, saveFile });
  await session.start();
  // Later the server may be out of reach. Where it is already, what needs them says so.
  loadViews().catch(() => undefined);
  loadPages().catch(() => undefined);
}

void start();
