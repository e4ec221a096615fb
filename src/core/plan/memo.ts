import { frameWordsOf } from "../notation/frames";
import { parseChangeKind, parseNote } from "../notation/notes";
import type { NoteStatement } from "../notation/syntax";
import type { Table } from "../locate/table";
import { stretchReader, type StretchReader } from "./entries";
import type { Note } from "./model";

/** Reads a note cell into statements. */
export type StatementReader = (text: string, column: Note["column"]) => readonly NoteStatement[];

/** Parsed texts, kept from one reading of a sheet to the next. Holds nothing but what the texts say. */
export interface PlanMemo {
  readonly stretches: StretchReader;
  /** What a note says depends on what its sheet calls the two plans. */
  readonly statementsIn: (planNames: Table["planNames"]) => StatementReader;
}

const LARGEST_MEMO = 200_000;

/** A parser that parses each text once; it forgets all when it has grown large. */
function remember<T>(parse: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const parsed = parse(text);
    if (known.size >= LARGEST_MEMO) known.clear();
    known.set(text, parsed);
    return parsed;
  };
}

function statementReader(planNames: Table["planNames"]): StatementReader {
  const frames = frameWordsOf(planNames);
  const remarks = remember((text) => parseNote(text, { frames }));
  const kinds = remember((text) => parseChangeKind(text, { frames }));
  return (text, column) => (column === "remark" ? remarks(text) : kinds(text));
}

/** An empty memo; keep it while a workbook is open. */
export function planMemo(): PlanMemo {
  const readers = new Map<string, StatementReader>();
  return {
    stretches: stretchReader(),
    statementsIn: (planNames) => {
      const name = `${planNames.current}\n${planNames.next}`;
      const reader = readers.get(name) ?? statementReader(planNames);
      readers.set(name, reader);
      return reader;
    },
  };
}
