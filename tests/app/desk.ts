import type { StorePort } from "../../src/app/ports";
import { createSession, type SessionPorts } from "../../src/app/session";
import { noServerConfig } from "../../src/app/server-config";
import type { Session } from "../../src/app/session-model";
import { ExcelSheetPort } from "../../src/excel/excel-sheet-port";
import type { HostOptions } from "../../src/workbench/officehost/host";
import type { SheetData, WorkbookData } from "../../src/workbench/officehost/model/create";
import type { WorkbookModel } from "../../src/workbench/officehost/model/workbook";
import { openDesk, type Desk } from "../officehost/harness";

/** Storage of a PC, in memory. */
export class MemoryStore implements StorePort {
  readonly values = new Map<string, string>();
  /** Set to make every write fail, as a full or forbidden storage does. */
  full = false;
  async get(key: string): Promise<string | null> {
    return this.values.get(key) ?? null;
  }
  async set(key: string, value: string): Promise<void> {
    if (this.full) throw new Error("QuotaExceededError");
    this.values.set(key, value);
  }
  async remove(key: string): Promise<void> {
    this.values.delete(key);
  }
  async keys(): Promise<readonly string[]> {
    return [...this.values.keys()];
  }
}

/** A pane without its screen: the session on a workbook in our host, through the real office.js. */
export interface OpenPane extends Desk {
  readonly session: Session;
  readonly store: MemoryStore;
  /** Waits until the state fulfils a condition. @throws after `ms` */
  until(condition: () => boolean, ms?: number): Promise<void>;
}

export async function openPane(
  data: WorkbookData | WorkbookModel,
  options: HostOptions & { store?: MemoryStore; ports?: Partial<SessionPorts> } = {},
): Promise<OpenPane> {
  const desk = await openDesk(data, options);
  const store = options.store ?? new MemoryStore();
  const session = createSession(
    {
      sheet: new ExcelSheetPort({ Office: desk.Office, Excel: desk.Excel }),
      store,
      clock: {
        now: () => new Date(),
        after: (ms, callback) => {
          const timer = setTimeout(callback, ms);
          return () => clearTimeout(timer);
        },
      },
      newId: () => "workbook-1",
      who: "",
      serverConfig: async () => noServerConfig,
      ...options.ports,
    },
    { saveSettings: "設定を保存", stripSettings: "設定を取り除く" },
  );
  await session.start();
  return { ...desk, session, store, until };
}

async function until(condition: () => boolean, ms = 5000): Promise<void> {
  const end = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A small sheet with four slips: ○ missing in C4, no department in D5, ⇒ in B2, nothing after A6. */
export const smallSheet: SheetData = {
  name: "検討経過",
  rowHeights: { 4: 20 },
  texts: [
    ["現行計画", "作業経過等", "次期計画(案)", "関係課"],
    ["①水辺の整備", "施策①⇒施策①", "①水辺の整備と活用", ""],
    ["①-1 ○川沿いの遊歩道を延ばします。", "", "①-1 ○川沿いの遊歩道を延ばし、照明を付けます。", "公園課\n道路課"],
    ["①-2 ○船着場の桟橋を直します。", "", "①-2 船着場の桟橋を直します。", "河川課"],
    ["①-3 ○水質の検査を毎月行います。", "", "①-3 ○水質の検査を毎月行い、結果を公表します。", ""],
    ["①-4 ○釣り場の案内板を立てます。", "", "", ""],
    ["②緑地の保全", "施策②→施策②", "②緑地の保全", ""],
    ["②-1 ○里山の下草刈りを支援します。", "", "②-1 ○里山の下草刈りを支援します。", "公園課\n農林課"],
    ["②-2 ○保存樹の診断を行います。", "", "②-2 ○保存樹の診断を行います。", "公園課"],
    ["③花のまちづくり", "施策③→施策③", "③花のまちづくり", ""],
    ["③-1 ○花壇の苗を配ります。", "", "③-1 ○花壇の苗を配ります。", "公園課"],
  ],
};

export const smallWorkbook: WorkbookData = { name: "水と緑.xlsx", sheets: [smallSheet] };
