import { frameWordsOf } from "../notation/frames";
import { parseChangeKind, parseNote } from "../notation/notes";
import { oncePerText } from "../once";
import type { NoteStatement } from "../notation/syntax";
import type { Table } from "../locate/table";
import type { Note } from "./model";
import type { LastReading } from "./last-reading";
import { stretchReader, type StretchReader } from "./stretches";

/** Reads a note cell into statements. */
export type StatementReader = (text: string, column: Note["column"]) => readonly NoteStatement[];

/** What one reading of a workbook's tables leaves for the next: parsed texts, and each table as it was read last. It changes no answer. */
export interface PlanMemo {
  readonly stretches: StretchReader;
  /** What a note says depends on what its sheet calls the two plans. */
  readonly statementsIn: (planNames: Table["planNames"]) => StatementReader;
  /** By `tableName`. */
  readonly readings: LastReadings;
}

/** The last readings of tables by their names. */
export interface LastReadings {
  readonly get: (name: string) => LastReading | null;
  readonly set: (name: string, reading: LastReading) => void;
}

/** No workbook has more tables that are checked again and again, nor sheets under so many pairs of plan names. */
const MOST_READINGS = 50;
const MOST_PLAN_NAMES = 20;

/** A map that forgets what was set longest ago. */
function latest<T>(most: number): { readonly get: (name: string) => T | null; readonly set: (name: string, value: T) => void } {
  const known = new Map<string, T>();
  return {
    get: (name) => known.get(name) ?? null,
    set: (name, value) => {
      known.delete(name);
      known.set(name, value);
      if (known.size > most) for (const oldest of [...known.keys()].slice(0, known.size - most)) known.delete(oldest);
    },
  };
}

function statementReader(planNames: Table["planNames"]): StatementReader {
  const frames = frameWordsOf(planNames);
  const remarks = oncePerText((text) => parseNote(text, { frames }));
  const kinds = oncePerText((text) => parseChangeKind(text, { frames }));
  return (text, column) => (column === "remark" ? remarks(text) : kinds(text));
}

/** Of a workbook that is read once: no table is kept as a whole for a reading that never comes. */
export const NO_READINGS: LastReadings = { get: () => null, set: () => undefined };

/** An empty memo; keep it while a workbook is open. */
export function planMemo(readings: LastReadings = latest<LastReading>(MOST_READINGS)): PlanMemo {
  const readers = latest<StatementReader>(MOST_PLAN_NAMES);
  return {
    stretches: stretchReader(),
    statementsIn: (planNames) => {
      const name = `${planNames.current}\n${planNames.next}`;
      const reader = readers.get(name) ?? statementReader(planNames);
      readers.set(name, reader);
      return reader;
    },
    readings,
  };
}
