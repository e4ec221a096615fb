import type { WorkbookCheck } from "../core/check/result";
import type { CellEdit, Edit } from "../core/fixes/edit";
import type { Settings } from "../core/settings/schema";
import type { Roster } from "../core/settings/roster";
import type { CellAddress, Span } from "../core/sheet/address";
import type { Shortage } from "./fit";
import type { CellState, HostCapabilities, PortErrorCode } from "./ports";

/** The status line: it always tells the truth about what is on the screen. */
export type Status =
  | { readonly kind: "reading" }
  | { readonly kind: "checking" }
  | { readonly kind: "waiting-for-edit" } // a cell is being edited in Excel; tried again quietly
  | { readonly kind: "checked"; readonly at: Date; readonly live: boolean }
  | { readonly kind: "stale"; readonly reason: "merges-may-have-changed" | "live-off" | "sheet-switched" }
  | { readonly kind: "unreadable"; readonly code: PortErrorCode; readonly detail: string; readonly hostCode: string };

/** Long work in progress; null when nothing runs. `total` is null while unknown. */
export interface Progress {
  readonly what: "reading" | "writing" | "taking-back" | "drafting";
  readonly done: number;
  readonly total: number | null;
  readonly cancel: (() => void) | null;
}

/** One act of a person that changed the workbook; kept on this PC only. */
export interface JournalEntry {
  readonly id: string;
  readonly when: string;
  /** What was done, as the button or fix said it. */
  readonly title: string;
  /** How many cells it changed. */
  readonly cells: number;
  readonly state: "applied" | "taken-back" | "pending-restore";
}

/** What came of a write or a taking back. Nothing is ever half done without being said. */
export type ActOutcome =
  | { readonly kind: "done"; readonly entry: JournalEntry }
  | { readonly kind: "nothing-to-do" }
  /** The workbook is as it was before. "journal": the copy needed for taking back could not be kept on this PC. "not-loaded": the server no longer gives what writes. */
  | {
      readonly kind: "refused";
      readonly reason: "changed" | "formula" | "protected" | "read-only" | "sheet-missing" | "mixed-lettering" | "host" | "journal" | "newer-settings" | "not-loaded" | "cancelled";
      /** The cells that stood in the way, with what they hold now. */
      readonly cells: readonly CellState[];
      readonly detail: string;
    }
  /** Restoring failed too: the restore stays pending and is offered at the next start. */
  | { readonly kind: "pending-restore"; readonly entry: JournalEntry; readonly detail: string };

export interface MendOptions {
  /**
   * What to do with cells of mixed lettering (見え消し): "refuse" the act and name them (the default),
   * "leave-out" those cells of a batch, or "accept" – the person's own yes to 文字飾りは失われます.
   */
  readonly mixed?: "refuse" | "leave-out" | "accept";
  /** Cancels before the first write; afterwards the act is completed or restored as a whole. */
  readonly signal?: AbortSignal;
}

/** All that the pane shows. Replaced as a whole at every change; compare by identity. */
export interface SessionState {
  readonly capabilities: HostCapabilities | null;
  readonly status: Status;
  readonly progress: Progress | null;
  readonly check: WorkbookCheck | null;
  readonly settings: Settings;
  /** "workbook" – saved in it; "default" – nobody saved any; "refused" – from the future or broken, left as it is. */
  readonly settingsFrom: "workbook" | "default" | "refused";
  readonly settingsProblem: string | null;
  /** Files beside the add-in on the server that could not be used. */
  readonly serverProblems: readonly { readonly file: string; readonly reason: string }[];
  readonly roster: Roster | null;
  /** The sheet that is shown: the pane lists its findings first. */
  readonly activeSheet: string | null;
  readonly selection: CellAddress | null;
  readonly live: "on" | "off" | "ask" | "impossible";
  readonly journal: readonly JournalEntry[];
  /** True until the person has seen the Ctrl+Z warning on a host without undo for add-ins. */
  readonly warnBeforeWrite: boolean;
}

/** What a person can ask for. The pane calls these and nothing else; each resolves when its result is in the state. */
export interface Session {
  state(): SessionState;
  /** Calls back after every change of state; returns the unsubscribing function. */
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  /** 再点検: reads everything anew. */
  recheck(): Promise<void>;
  /** Applies edits of one act: all or nothing, one journal entry. */
  mend(title: string, edits: readonly Edit[], options?: MendOptions): Promise<ActOutcome>;
  /** Which cells are too low for what was just written into them; none where the host cannot tell. */
  fit(written: readonly CellEdit[]): Promise<readonly Shortage[]>;
  takeBack(entryId: string): Promise<ActOutcome>;
  /** この PC に残した控えを消す */
  clearJournal(): Promise<void>;
  /** Sets a finding aside with a reason (in memory until settings are saved). */
  suppress(identity: string, reason: string): void;
  unsuppress(identity: string): void;
  changeSettings(settings: Settings): void;
  /** Writes the settings into the workbook: an explicit act. */
  saveSettings(): Promise<ActOutcome>;
  /** Removes Keifu's part from the workbook before publication. */
  stripSettings(): Promise<ActOutcome>;
  useRoster(roster: Roster | null): void;
  setLive(on: boolean): Promise<void>;
  select(at: Span): Promise<void>;
  /** Learns where the selection stands; for when nothing reports it (live checking off). */
  readSelection(): Promise<void>;
  /** The person has read the Ctrl+Z warning. */
  acknowledgeWriteWarning(): void;
  dispose(): Promise<void>;
}
