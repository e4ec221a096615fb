import { parseArea } from "../core/sheet/address";
import { carryOver, sameTexts } from "../core/sheet/align";
import { sameAreas } from "../core/sheet/row-changes";
import { textAt, type SheetSnapshot } from "../core/sheet/snapshot";
import { PortError, type ChangeHint, type ClockPort, type SheetPort } from "./ports";

/** Milliseconds: a pause after the last hint; a retry while a cell is being edited. */
const PAUSE = 250;
const EDIT_MODE_RETRY = 400;
/**
 * Events can be lost for good, so the sheet is looked at now and then all the same: every 4 s at
 * most, and so seldom that reading takes no more than a fiftieth of the time.
 */
const LOOK_EVERY = 4000;
const LOOK_SHARE = 50;

/** What the loop found out; the session decides what it means. */
export interface LiveEvents {
  /** The sheet's texts are now these. `certain` is false when merges may no longer be right. */
  changed(snapshot: SheetSnapshot, certain: boolean): void;
  /** A change was reported but no text differs: merges may have changed. */
  mergesMayHaveChanged(): void;
  waitingForEdit(): void;
  /** Reading works again and nothing differs. */
  unchanged(): void;
  selected(hint: ChangeHint): void;
  /** The sheet is gone, renamed, or another one is shown: read everything anew. */
  restructured(hint: ChangeHint): void;
  failed(error: PortError): void;
}

/**
 * 編集中も点検する. Events are hints: each marks the sheet dirty; after a short pause its texts are
 * read in one request and compared. Nothing is written, whatever comes.
 */
export class LiveLoop {
  private stopWatching: (() => Promise<void>) | null = null;
  private cancelTimer: (() => void) | null = null;
  private cancelPoll: (() => void) | null = null;
  private reading = false;
  private dirty = false;
  /** The pause after an edit ended during a reading, which may have begun before it. */
  private overtaken = false;
  /** Changes reported since the last reading that may have been merges. */
  private suspected: readonly ChangeHint[] = [];
  /** How long the last reading took, in milliseconds. */
  private lastDuration = 0;
  private stopped = false;

  constructor(
    private readonly sheet: SheetPort,
    private readonly clock: ClockPort,
    /** The snapshot that is shown now; null while there is none. */
    private readonly known: () => SheetSnapshot | null,
    private readonly events: LiveEvents,
  ) {}

  async start(): Promise<void> {
    this.stopWatching = await this.sheet.watch((hint) => this.hinted(hint));
    this.poll();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.cancelTimer?.();
    this.cancelPoll?.();
    await this.stopWatching?.();
    this.stopWatching = null;
  }

  private hinted(hint: ChangeHint): void {
    if (this.stopped) return;
    if (hint.kind === "selection") return this.events.selected(hint);
    if (hint.kind !== "cells" && hint.kind !== "structure") return this.events.restructured(hint);
    if (hint.sheet !== null && hint.sheet !== this.known()?.name) return;
    if (!hint.own && mayBeMerge(hint)) this.suspected = [...this.suspected, hint];
    this.dirty = true;
    this.schedule(PAUSE);
  }

  private schedule(ms: number): void {
    this.cancelTimer?.();
    this.cancelTimer = this.clock.after(ms, () => void this.read());
  }

  private async read(): Promise<void> {
    const before = this.known();
    if (this.stopped || !before) return;
    if (this.reading) {
      this.overtaken = true;
      return;
    }
    this.reading = true;
    this.dirty = false;
    this.overtaken = false;
    const { suspected } = this;
    this.suspected = [];
    const began = this.clock.now().getTime();
    try {
      const reread = await this.sheet.rereadTexts(before);
      this.lastDuration = this.clock.now().getTime() - began;
      // Another sheet, or a full reading, came in between: this one is about the past.
      if (this.stopped || this.known() !== before) return;
      if (!sameTexts(before, reread)) {
        const { snapshot, certain } = carryOver(before, reread);
        this.events.changed(snapshot, certain && !suspected.some((hint) => looksMerged(hint, snapshot)));
      } else if (suspected.length > 0) this.events.mergesMayHaveChanged();
      else this.events.unchanged();
    } catch (error) {
      this.readFailed(error, suspected);
    } finally {
      this.reading = false;
      if (this.overtaken && !this.stopped) this.schedule(0);
    }
  }

  private readFailed(error: unknown, suspected: readonly ChangeHint[]): void {
    if (this.stopped) return;
    const problem = error instanceof PortError ? error : new PortError("failed", String(error));
    this.suspected = [...suspected, ...this.suspected];
    if (problem.code === "cell-edit-mode") {
      this.events.waitingForEdit();
      this.schedule(EDIT_MODE_RETRY);
    } else this.events.failed(problem);
  }

  private poll(): void {
    this.cancelPoll = this.clock.after(Math.max(LOOK_EVERY, this.lastDuration * LOOK_SHARE), () => {
      if (this.stopped) return;
      if (!this.dirty && !this.reading) void this.read();
      this.poll();
    });
  }
}

/** Merging and unmerging come as plain edits of several cells; an edit of one cell cannot be one. */
function mayBeMerge(hint: ChangeHint): boolean {
  return hint.kind === "cells" && (hint.address === null || hint.address.includes(":"));
}

/** Whether cells read as a merge leaves them: a text in the first, none in the others, and no merge of old that explains it. */
function looksMerged({ address }: ChangeHint, sheet: SheetSnapshot): boolean {
  const area = address === null ? null : parseArea(address.slice(address.lastIndexOf("!") + 1));
  if (!area || textAt(sheet, area.top, area.left) === "") return false;
  if (sheet.merged.some((known) => sameAreas([known], [area]))) return false;
  const { top, left } = area;
  const [bottom, right] = [Math.min(area.bottom, sheet.area?.bottom ?? top), Math.min(area.right, sheet.area?.right ?? left)];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if ((row > top || column > left) && textAt(sheet, row, column) !== "") return false;
  }
  return true;
}
