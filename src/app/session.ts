import { checkInSteps, checkWorkbook } from "../core/check/check-workbook";
import { makeCheckMemo } from "../core/check/memo";
import type { CheckOptions } from "../core/check/result";
import type { LinkEdit } from "../core/fixes/edit";
import { parseSettings, serialiseSettings } from "../core/settings/stored";
import { defaultSettings, type Settings } from "../core/settings/schema";
import { readRosterSheet } from "../core/settings/roster-sheet";
import type { Roster } from "../core/settings/roster";
import { parseArea, type Span } from "../core/sheet/address";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { entryOf, Journal } from "./journal";
import { judge } from "./judged-links";
import type { LiveLoop } from "./live";
import type { MendTools } from "./mend";
import { noServerConfig, type ServerConfig } from "./server-config";
import { PortError, type ClockPort, type HostCapabilities, type SheetPort, type StorePort } from "./ports";
import { inSlices, pause } from "./slices";
import type { ActOutcome, MendOptions, Session, SessionState, Status } from "./session-model";

export interface SessionPorts {
  readonly sheet: SheetPort;
  readonly store: StorePort;
  readonly clock: ClockPort;
  /** A new id for a workbook, unique on every PC. */
  readonly newId: () => string;
  /** Who sets findings aside and confirms links; "" when the host does not say. */
  readonly who: string;
  /** What the city keeps beside the add-in on its own server. */
  readonly serverConfig: () => Promise<ServerConfig>;
}

/** Titles of the acts that the session itself starts, in the pane's language. */
export interface ActTitles {
  readonly saveSettings: string;
  readonly stripSettings: string;
}

const LIVE_CHOICE = "keifu.live";
const WARNING_SEEN = "keifu.write-warning";
/** What writes and what follows edits are no part of the first sight: they come behind the first check, in one file. */
const loadWriting = () => import(/* webpackChunkName: "later" */ "./mend");
const loadFit = () => import(/* webpackChunkName: "later" */ "./fit");
const loadLive = () => import(/* webpackChunkName: "later" */ "./live");
const loadAlign = () => import(/* webpackChunkName: "later" */ "../core/sheet/align");
type Writing = Awaited<ReturnType<typeof loadWriting>>;
/** Milliseconds between tries while a cell is being edited. */
const READ_RETRY = 500;

const initialState: SessionState = {
  capabilities: null,
  status: { kind: "reading" },
  progress: null,
  check: null,
  settings: defaultSettings,
  settingsFrom: "default",
  settingsProblem: null,
  serverProblems: [],
  roster: null,
  activeSheet: null,
  selection: null,
  live: "off",
  journal: [],
  warnBeforeWrite: false,
};

/**
 * One pane on one workbook. Holds what was read, checks it, and carries out what a person asks.
 * Checking never writes; `mend`, `takeBack`, `saveSettings` and `stripSettings` alone do.
 */
export function createSession(ports: SessionPorts, titles: ActTitles): Session {
  let state = initialState;
  const listeners = new Set<() => void>();
  const memo = makeCheckMemo();
  let workbook: WorkbookSnapshot | null = null;
  let chosenRoster: Roster | null = null;
  let journal = new Journal(ports.store, "");
  let server = noServerConfig;
  let loop: LiveLoop | null = null;
  let reading: AbortController | null = null;
  let acts = 0;
  let disposed = false;
  /** Acts run one after the other: two batches must not interleave. */
  let queue: Promise<unknown> = Promise.resolve();

  function change(part: Partial<SessionState>): void {
    state = { ...state, ...part };
    for (const listener of [...listeners]) listener();
  }

  const defaults = (): Settings => ({ ...defaultSettings, ...server.defaults });
  const checkedNow = (): Status => ({ kind: "checked", at: ports.clock.now(), live: state.live === "on" });

  const checkOptions = (): CheckOptions => ({
    settings: state.settings,
    roster: chosenRoster ?? rosterOfWorkbook() ?? server.roster,
    scope: null,
    choice: null,
    date: ports.clock.now().toISOString().slice(0, 10),
  });

  /** How many checks were begun: only the last one counts. */
  let checks = 0;
  let slicedCheck: Promise<void> = Promise.resolve();

  /** Checks what was read last, at once: little has changed, and the person waits for it. */
  function recheckSnapshot(): void {
    if (!workbook) return;
    checks++;
    const check = checkWorkbook(workbook, checkOptions(), memo);
    change({ check, roster: check.roster, status: checkedNow() });
  }

  /** Checks what was read last without ever keeping the page busy; resolves when the newest check is in the state. */
  function recheckInSlices(status: Status | null = null): Promise<void> {
    const mine = ++checks;
    const read = workbook;
    const run = async (): Promise<void> => {
      if (!read) return;
      const check = await inSlices(checkInSteps(read, checkOptions(), memo), ports.clock, {
        wanted: () => mine === checks && !disposed,
        onLong: () => change({ status: { kind: "checking" } }),
      });
      if (check) return change({ check, roster: check.roster, status: status ?? checkedNow() });
      if (slicedCheck !== own) await slicedCheck;
    };
    const own = (slicedCheck = run());
    return own;
  }

  function failed(error: unknown): void {
    const problem = error instanceof PortError ? error : new PortError("failed", error instanceof Error ? error.message : String(error));
    change({
      progress: null,
      status: { kind: "unreadable", code: problem.code, detail: problem.detail, hostCode: problem.hostCode },
    });
  }

  async function readAll(): Promise<void> {
    reading?.abort();
    checks++;
    const mine = (reading = new AbortController());
    change({ status: { kind: "reading" }, progress: { what: "reading", done: 0, total: null, cancel: () => mine.abort() } });
    for (;;) {
      try {
        const read = await ports.sheet.readWorkbook("all", mine.signal);
        if (mine.signal.aborted || disposed) return;
        workbook = read;
        takeSettings(read.stored);
        change({ activeSheet: read.activeSheet, status: { kind: "checking" }, progress: null });
        await pause(ports.clock);
        if (reading === mine) await recheckInSlices();
        return;
      } catch (error) {
        if (mine.signal.aborted || disposed) {
          if (reading === mine) change({ progress: null, status: state.check ? { kind: "stale", reason: "live-off" } : state.status });
          return;
        }
        if (!(error instanceof PortError) || error.code !== "cell-edit-mode") return failed(error);
        change({ status: { kind: "waiting-for-edit" } });
        await new Promise<void>((resolve) => ports.clock.after(READ_RETRY, resolve));
      }
    }
  }

  /** Settings changed in the pane and not yet saved win over what a reread finds. */
  let unsaved = false;

  function takeSettings(stored: string | null): void {
    if (unsaved) return;
    if (stored === null) return change({ settings: defaults(), settingsFrom: "default", settingsProblem: null });
    const parsed = parseSettings(stored);
    if (parsed.kind === "read") change({ settings: parsed.settings, settingsFrom: "workbook", settingsProblem: null });
    else change({ settings: defaults(), settingsFrom: "refused", settingsProblem: parsed.reason });
  }

  const tools = (): MendTools => ({
    sheet: ports.sheet,
    journal,
    stamp: () => {
      const when = ports.clock.now().toISOString();
      acts += 1;
      return { id: `${when}-${String(acts).padStart(4, "0")}`, when };
    },
  });

  async function showJournal(): Promise<void> {
    change({ journal: (await journal.records()).map(entryOf) });
  }

  /** One act: nothing else writes meanwhile, and what it may have changed is read again afterwards. */
  function act(what: "writing" | "taking-back", run: (writing: Writing) => Promise<ActOutcome>, touches: "cells" | "sheets" = "cells"): Promise<ActOutcome> {
    const next = queue.then(async (): Promise<ActOutcome> => {
      change({ progress: { what, done: 0, total: null, cancel: null } });
      const writing = await loadWriting().catch(() => null);
      if (!writing) {
        change({ progress: null });
        return { kind: "refused", reason: "not-loaded", cells: [], detail: "" };
      }
      try {
        return await run(writing);
      } finally {
        change({ progress: null });
        await showJournal();
        await (touches === "cells" ? rereadAfterAct() : readAll());
      }
    });
    queue = next.catch(() => undefined);
    return next;
  }

  async function rereadAfterAct(): Promise<void> {
    const known = activeSnapshot();
    if (!known || !workbook) return readAll();
    try {
      const { withSharedRows } = await loadAlign();
      replaceSnapshot(withSharedRows(known, await ports.sheet.rereadTexts(known)));
      await recheckInSlices();
    } catch (error) {
      failed(error);
    }
  }

  /** A sheet 課名一覧 in the workbook goes before the server's list: it travels with the plan. */
  function rosterOfWorkbook(): Roster | null {
    for (const sheet of workbook?.sheets ?? []) {
      const reading = readRosterSheet(sheet);
      if (reading?.ok) return reading.roster;
    }
    return null;
  }

  const activeSnapshot = () => workbook?.sheets.find((sheet) => sheet.name === state.activeSheet) ?? null;

  function replaceSnapshot(snapshot: WorkbookSnapshot["sheets"][number]): void {
    if (!workbook) return;
    workbook = { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === snapshot.name ? snapshot : sheet)) };
  }

  async function startLive(): Promise<void> {
    await loop?.stop();
    const live = await loadLive().catch(() => null);
    if (!live) return change({ live: "off" });
    loop = new live.LiveLoop(ports.sheet, ports.clock, activeSnapshot, {
      changed(snapshot, certain) {
        replaceSnapshot(snapshot);
        recheckInSlices(certain ? null : { kind: "stale", reason: "merges-may-have-changed" }).catch(failed);
      },
      mergesMayHaveChanged: () => change({ status: { kind: "stale", reason: "merges-may-have-changed" } }),
      unchanged() {
        if (state.status.kind === "waiting-for-edit" || state.status.kind === "unreadable") change({ status: checkedNow() });
      },
      waitingForEdit: () => change({ status: { kind: "waiting-for-edit" } }),
      selected({ sheet, address }) {
        const area = sheet !== null && address !== null ? parseArea(address.slice(address.lastIndexOf("!") + 1)) : null;
        if (area && sheet !== null) change({ selection: { sheet, row: area.top, column: area.left } });
      },
      restructured: () => void readAll(),
      failed(error) {
        if (error.code === "sheet-missing") void readAll();
        else failed(error);
      },
    });
    await loop.start();
  }

  /** Link verdicts are kept with the settings; they write nothing until these are saved. */
  function keepVerdicts(edits: readonly LinkEdit[]): void {
    const table = state.check?.tables[0];
    if (!table || edits.length === 0) return;
    const when = ports.clock.now().toISOString();
    session.changeSettings({ ...state.settings, links: judge(state.settings.links, edits, table.sheet, { who: ports.who, when }) });
  }

  async function storeSettings(title: string, settings: Settings | null): Promise<ActOutcome> {
    // A part from the future is left as it is: saving over it would lose what people have set.
    if (state.settingsFrom === "refused" && settings) {
      return { kind: "refused", reason: "newer-settings", cells: [], detail: state.settingsProblem ?? "" };
    }
    const outcome = await act("writing", ({ writeStoredAct }) => writeStoredAct(tools(), title, settings && serialiseSettings(settings)));
    if (outcome.kind === "done" || outcome.kind === "nothing-to-do") {
      unsaved = false;
      change({ settings: settings ?? defaults(), settingsFrom: settings ? "workbook" : "default", settingsProblem: null });
      if (settings) journal = await journal.moveTo(settings.id);
      recheckSnapshot();
    }
    return outcome;
  }

  const documentKey = (capabilities: HostCapabilities) => capabilities.document || "unsaved";

  const session: Session = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      try {
        const capabilities = await ports.sheet.capabilities();
        const choice = await ports.store.get(LIVE_CHOICE).catch(() => null);
        const seen = await ports.store.get(WARNING_SEEN).catch(() => null);
        const live = !capabilities.events ? "impossible" : choice === "on" || choice === "off" ? choice : capabilities.undo ? "on" : "ask";
        change({ capabilities, live, warnBeforeWrite: !capabilities.undo && seen === null });
        server = await ports.serverConfig().catch(() => noServerConfig);
        change({ serverProblems: server.problems, settings: defaults() });
        await readAll();
        loadWriting().catch(() => undefined);
        journal = new Journal(ports.store, state.settings.id || documentKey(capabilities));
        await showJournal();
        if (state.live === "on") await startLive();
        if (state.capabilities?.events) change({ selection: await ports.sheet.selection().catch(() => null) });
      } catch (error) {
        failed(error);
      }
    },
    recheck: readAll,
    mend(title, edits, options: MendOptions = {}) {
      keepVerdicts(edits.filter((edit) => edit.type === "link"));
      return act("writing", ({ mend }) => mend(tools(), title, edits, options), edits.some(({ type }) => type === "sheet") ? "sheets" : "cells");
    },
    async fit(written) {
      const snapshotOf = (name: string) => workbook?.sheets.find((sheet) => sheet.name === name) ?? null;
      // The act is done; that Excel does not say how it looks is no fault of it.
      return loadFit()
        .then(({ findShortages }) => findShortages(ports.sheet, snapshotOf, written.map(({ at, replace }) => ({ at, text: replace }))))
        .catch(() => []);
    },
    async takeBack(entryId) {
      const record = await journal.record(entryId);
      const outcome = await act("taking-back", ({ takeBack }) => takeBack(tools(), entryId), record && record.sheets.length > 0 ? "sheets" : "cells");
      if (record?.stored && outcome.kind === "done") {
        unsaved = false;
        await readAll();
      }
      return outcome;
    },
    async clearJournal() {
      await journal.clear();
      await showJournal();
    },
    suppress(identity, reason) {
      const finding = state.check?.tables.flatMap((table) => table.findings).find((one) => one.identity === identity);
      if (!finding) return;
      const { suppressions } = state.settings;
      const kept = suppressions.filter((one) => one.identity !== identity);
      const added = { identity, textHash: finding.textHash, reason, who: ports.who, when: ports.clock.now().toISOString() };
      session.changeSettings({ ...state.settings, suppressions: [...kept, added] });
    },
    unsuppress(identity) {
      const suppressions = state.settings.suppressions.filter((one) => one.identity !== identity);
      session.changeSettings({ ...state.settings, suppressions });
    },
    changeSettings(settings) {
      unsaved = true;
      change({ settings });
      recheckSnapshot();
    },
    saveSettings: () => storeSettings(titles.saveSettings, { ...state.settings, id: state.settings.id || ports.newId() }),
    stripSettings: () => storeSettings(titles.stripSettings, null),
    useRoster(roster) {
      chosenRoster = roster;
      recheckSnapshot();
    },
    async setLive(on) {
      await ports.store.set(LIVE_CHOICE, on ? "on" : "off").catch(() => undefined);
      if (state.live === "impossible") return;
      change({ live: on ? "on" : "off" });
      if (on) {
        await startLive();
        await readAll();
      } else {
        await loop?.stop();
        loop = null;
        // Nothing was missed so far: what was checked stays checked, at the time it says.
        if (state.status.kind === "checked") change({ status: { ...state.status, live: false } });
      }
    },
    async select(at: Span) {
      await ports.sheet.select(at);
      change({ selection: { sheet: at.sheet, row: at.row, column: at.column } });
    },
    async readSelection() {
      // A cell being edited, or another workbook in front: the selection known so far stays.
      const selection = await ports.sheet.selection().catch(() => null);
      if (selection && !disposed) change({ selection });
    },
    acknowledgeWriteWarning() {
      void ports.store.set(WARNING_SEEN, "1").catch(() => undefined);
      change({ warnBeforeWrite: false });
    },
    async dispose() {
      disposed = true;
      reading?.abort();
      listeners.clear();
      await loop?.stop();
    },
  };
  return session;
}
