import type { Shortage } from "../../src/app/fit";
import type { ActOutcome, Session, SessionState } from "../../src/app/session-model";
import { defaultSettings } from "../../src/core/settings/schema";
import { sampleCheck } from "./sample-check";

const initial: SessionState = {
  capabilities: { kind: "excel", undo: true, events: true, readOnly: null, locale: "ja-JP", document: "book.xlsx" },
  status: { kind: "checked", at: new Date(2026, 10, 25, 14, 5), live: false },
  progress: null,
  check: null,
  settings: defaultSettings,
  settingsFrom: "default",
  settingsProblem: null,
  serverProblems: [],
  roster: null,
  activeSheet: "対照表",
  selection: null,
  live: "off",
  journal: [],
  warnBeforeWrite: false,
};

export interface FakeSession extends Session {
  /** Every intent that the pane sent, by name with its arguments. */
  readonly calls: [string, ...unknown[]][];
  /** Replaces part of the state, as the real session does after an event. */
  change(part: Partial<SessionState>): void;
  /** What the next act comes to. */
  outcome: ActOutcome;
  /** Which cells the next write leaves too low. */
  shortages: readonly Shortage[];
}

/** A session without a workbook: it records what the pane asks and shows the state that a test gives it. */
export function fakeSession(part: Partial<SessionState> = {}): FakeSession {
  let state: SessionState = { ...initial, check: sampleCheck(), ...part };
  const listeners = new Set<() => void>();
  const calls: FakeSession["calls"] = [];
  const record =
    <T>(name: string, result: () => T) =>
    (...given: unknown[]): T => {
      calls.push([name, ...given]);
      return result();
    };
  const session: FakeSession = {
    calls,
    outcome: { kind: "nothing-to-do" },
    shortages: [],
    change(more) {
      state = { ...state, ...more };
      listeners.forEach((listener) => listener());
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: record("start", () => Promise.resolve()),
    recheck: record("recheck", () => Promise.resolve()),
    mend: record("mend", () => Promise.resolve(session.outcome)),
    fit: record("fit", () => Promise.resolve(session.shortages)),
    takeBack: record("takeBack", () => Promise.resolve(session.outcome)),
    clearJournal: record("clearJournal", () => Promise.resolve()),
    suppress: record("suppress", () => undefined),
    unsuppress: record("unsuppress", () => undefined),
    changeSettings(settings) {
      calls.push(["changeSettings", settings]);
      session.change({ settings });
    },
    saveSettings: record("saveSettings", () => Promise.resolve(session.outcome)),
    stripSettings: record("stripSettings", () => Promise.resolve(session.outcome)),
    useRoster: record("useRoster", () => undefined),
    setLive: record("setLive", () => Promise.resolve()),
    select: record("select", () => Promise.resolve()),
    readSelection: record("readSelection", () => Promise.resolve()),
    acknowledgeWriteWarning() {
      calls.push(["acknowledgeWriteWarning"]);
      session.change({ warnBeforeWrite: false });
    },
    dispose: record("dispose", () => Promise.resolve()),
  };
  return session;
}
