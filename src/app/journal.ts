import * as z from "zod/mini";
import type { StorePort } from "./ports";
import type { JournalEntry } from "./session-model";

/**
 * The journal: what each act of a person changed, so that it can be taken back. It lives in this
 * PC's storage, never in the workbook, and is written *before* the first cell is.
 */

const at = z.object({ sheet: z.string(), row: z.int().check(z.minimum(0)), column: z.int().check(z.minimum(0)) });
const value = z.union([z.string(), z.number(), z.boolean()]);
const generatedRows = z.array(
  z.array(z.object({ text: z.string(), link: z.optional(at), bold: z.optional(z.boolean()) })),
);
const marks = z.object({
  type: z.literal("marks"),
  sheet: z.string(),
  cells: z.array(z.object({ at, severity: z.enum(["error", "warning", "info"]) })),
});

const recordSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** ISO date and time. */
  when: z.string(),
  title: z.string(),
  /** "writing" only while a batch is under way: found at a start, it was interrupted. */
  state: z.enum(["writing", "applied", "taken-back", "pending-restore"]),
  cells: z.array(
    z.object({
      at,
      before: z.object({ text: z.string(), value, formula: z.nullable(z.string()), numberFormat: z.string() }),
      after: z.object({ text: z.string() }),
    }),
  ),
  sheets: z.array(
    z.object({ name: z.string(), before: z.nullable(generatedRows), after: z.nullable(generatedRows), widths: z.array(z.number()) }),
  ),
  marks: z.array(z.object({ before: marks, after: marks })),
  heights: z.array(z.object({ sheet: z.string(), row: z.int().check(z.minimum(0)), before: z.number(), after: z.number() })),
  stored: z.nullable(z.object({ before: z.nullable(z.string()), after: z.nullable(z.string()) })),
});

export type JournalRecord = z.infer<typeof recordSchema>;

/** Acts kept for one workbook; the oldest go first. A clerk's day has about sixty edits. */
const KEPT = 100;
const PREFIX = "keifu.journal";

/** What the pane shows of a record. */
export function entryOf(record: JournalRecord): JournalEntry {
  return {
    id: record.id,
    when: record.when,
    title: record.title,
    cells: record.cells.length,
    state: record.state === "writing" ? "pending-restore" : record.state,
  };
}

/** The acts on one workbook, newest last. */
export class Journal {
  /** @param document id of Keifu's own part in the workbook, or else the document's address */
  constructor(
    private readonly store: StorePort,
    private readonly document: string,
  ) {}

  private key(id: string): string {
    return `${PREFIX}/${encodeURIComponent(this.document)}/${id}`;
  }

  /** Every readable record; one that another version wrote or that was cut off is passed over. */
  async records(): Promise<readonly JournalRecord[]> {
    const mine = this.key("");
    const keys = (await this.store.keys()).filter((key) => key.startsWith(mine));
    const texts = await Promise.all(keys.map((key) => this.store.get(key)));
    return texts.flatMap((text) => readRecord(text)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async record(id: string): Promise<JournalRecord | null> {
    return readRecord(await this.store.get(this.key(id)))[0] ?? null;
  }

  /** @throws whatever the store throws: an act whose images cannot be kept must not begin */
  async keep(record: JournalRecord): Promise<void> {
    await this.store.set(this.key(record.id), JSON.stringify(record));
    const finished = (await this.records()).filter((one) => one.state === "applied" || one.state === "taken-back");
    for (const old of finished.slice(0, Math.max(0, finished.length - KEPT))) await this.drop(old.id);
  }

  async drop(id: string): Promise<void> {
    await this.store.remove(this.key(id));
  }

  /** Forgets this workbook's acts, except restores that are still pending. */
  async clear(): Promise<void> {
    for (const record of await this.records()) {
      if (entryOf(record).state !== "pending-restore") await this.drop(record.id);
    }
  }

  /** Moves the acts to another name: the workbook got an id of its own when its settings were saved. */
  async moveTo(document: string): Promise<Journal> {
    const next = new Journal(this.store, document);
    if (document === this.document) return this;
    for (const record of await this.records()) {
      await next.keep(record);
      await this.drop(record.id);
    }
    return next;
  }
}

function readRecord(text: string | null): JournalRecord[] {
  if (text === null) return [];
  try {
    const parsed = recordSchema.safeParse(JSON.parse(text));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}
