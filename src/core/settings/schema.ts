// The small build of zod: the pane has a size to keep (DESIGN §13).
import * as z from "zod/mini";

/** What is kept in the workbook's own custom XML part. Raised when the meaning of a field changes; see `migrate`. */
export const SETTINGS_VERSION = 1;

const side = z.enum(["current", "next"]);
const columnLetters = z.string().check(z.regex(/^[A-Z]{1,3}$/));

const tableChoice = z.object({
  sheet: z.string(),
  header: z.object({ top: z.int().check(z.minimum(0)), bottom: z.int().check(z.minimum(0)) }),
  columns: z.object({
    pillars: z.optional(z.array(columnLetters)),
    current: z.array(columnLetters).check(z.minLength(1)),
    note: z.array(columnLetters),
    next: z.array(columnLetters).check(z.minLength(1)),
    departments: z.array(columnLetters),
  }),
});

/** 確認済み: a finding that a person set aside. It holds while identity and texts are the same. */
const suppression = z.object({
  identity: z.string(),
  textHash: z.string(),
  reason: z.string(),
  who: z.string(),
  /** ISO date and time. */
  when: z.string(),
});

/** A link that a person confirmed or rejected, with the hash of the texts they saw. */
const judgedLink = z.object({
  from: z.array(z.string()),
  to: z.array(z.string()),
  kind: z.enum(["continued", "revised", "split", "merged", "moved", "absorbed", "deleted", "new"]),
  verdict: z.enum(["confirmed", "rejected"]),
  textHash: z.string(),
  who: z.string(),
  when: z.string(),
});

export const settingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  /** Names this workbook for the journal on this PC, whatever its file is called; "" until the settings are first saved. */
  id: z._default(z.string(), ""),
  tables: z._default(z.array(tableChoice), []),
  /** What the two plans are called in messages; null takes the sheet's own words. */
  planNames: z._default(z.partialRecord(side, z.string()), {}),
  stage: z._default(z.enum(["drafting", "consulting", "before-meeting", "before-publication"]), "before-meeting"),
  /** Per rule code: off, or another severity. */
  rules: z._default(z.record(z.string(), z.enum(["off", "error", "warning", "info"])), {}),
  /** A city's own wording, by template id of `core/notes`; checked there. */
  wording: z._default(z.record(z.string(), z.string()), {}),
  /** True once a house style was chosen: T501 then speaks note by note. */
  houseStyle: z._default(z.boolean(), false),
  suppressions: z._default(z.array(suppression), []),
  links: z._default(z.array(judgedLink), []),
  /** Identities known when a baseline was taken; null without one. Findings among them are not new. */
  baseline: z._default(z.nullable(z.array(z.string())), null),
});

export type Settings = z.infer<typeof settingsSchema>;

/** What rules may know of the settings. */
export type CheckSettings = Pick<Settings, "wording" | "houseStyle" | "links" | "stage"> & {
  /** ISO date that retired departments are judged by; null without one. */
  readonly date: string | null;
};

/** Settings as they are before anyone saved any. */
export const defaultSettings: Settings = settingsSchema.parse({ version: SETTINGS_VERSION });
