import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { createOfficeHost, type HostOptions, type OfficeHost } from "../../src/workbench/officehost/host";
import { createWorkbook, type WorkbookData } from "../../src/workbench/officehost/model/create";
import { User } from "../../src/workbench/officehost/model/user";
import type { WorkbookModel } from "../../src/workbench/officehost/model/workbook";

const DIST = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");
const BASE = "http://localhost/office/";
const scripts = new Map<string, vm.Script>();

/** Compiled once a test file: the library is 1.4 MB. */
function script(file: string): vm.Script {
  let compiled = scripts.get(file);
  if (!compiled) scripts.set(file, (compiled = new vm.Script(fs.readFileSync(path.join(DIST, file), "utf8"), { filename: file })));
  return compiled;
}

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

/** The least of a browser that office.js needs; script elements that it appends are run at once. */
function browserGlobals(realm: vm.Context, external: unknown): Record<string, unknown> {
  const head = {
    appendChild: (element: ScriptElement) => {
      setTimeout(() => {
        try {
          script(element.src.replace(BASE, "")).runInContext(realm);
          element.onload?.();
        } catch (error) {
          element.onerror?.(error);
        }
      });
      return element;
    },
  };
  const attributes = { setAttribute: () => undefined, getAttribute: () => null, addEventListener: () => undefined };
  const document = {
    head,
    body: head,
    readyState: "complete",
    cookie: "",
    addEventListener: () => undefined,
    createElement: () => ({ ...attributes }),
    getElementsByTagName: (name: string) => (name === "script" ? [{ ...attributes, src: `${BASE}office.js` }] : name === "head" ? [head] : []),
  };
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const listening = { addEventListener: () => undefined, removeEventListener: () => undefined };
  return {
    document,
    external,
    location: { search: "", hash: "", href: BASE, protocol: "http:", host: "localhost", hostname: "localhost", origin: "http://localhost" },
    navigator: { userAgent: "node" },
    history: {},
    performance,
    console,
    sessionStorage: storage,
    localStorage: storage,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    ...listening,
  };
}

/** The real office.js, unmodified, in a realm of its own. */
export interface LoadedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

/** Runs office.js against a host and waits until it is ready. */
export async function loadOffice(host: OfficeHost): Promise<LoadedOffice> {
  const realm = vm.createContext({});
  const window = vm.runInContext("globalThis", realm) as Record<string, unknown>;
  Object.assign(window, { window, self: window, top: window, parent: window, ...browserGlobals(realm, host.external) });
  script("office.js").runInContext(realm);
  const office = window.Office as typeof Office;
  await office.onReady();
  return { Office: office, Excel: window.Excel as typeof Excel };
}

export interface Desk extends LoadedOffice {
  readonly workbook: WorkbookModel;
  readonly host: OfficeHost;
  readonly user: User;
}

/** A workbook, a person at it, and an add-in's office.js, all connected. Requests of the start-up are forgotten. */
export async function openDesk(data: WorkbookData | WorkbookModel, options: HostOptions = {}): Promise<Desk> {
  const workbook = "sheets" in data && Array.isArray(data.sheets) && "subscribe" in data ? (data as WorkbookModel) : createWorkbook(data as WorkbookData);
  const host = createOfficeHost(workbook, options);
  const office = await loadOffice(host);
  // The library's own start-up requests go with the first batch.
  await office.Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  await settle();
  host.forgetRequests();
  return { ...office, workbook, host, user: new User(workbook) };
}

/** Lets events and answers under way arrive. */
export const settle = (ms = 5): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
