import { parseChangeKind, parseNote } from "./grammars";
import type { NoteStatement } from "../notation/syntax";
import { stretchReader, type StretchReader } from "./entries";

/** Parsed texts, kept from one reading of a sheet to the next. Holds nothing but what the texts say. */
export interface PlanMemo {
  readonly stretches: StretchReader;
  readonly statements: (text: string, column: "remark" | "change-kind") => readonly NoteStatement[];
}

const LARGEST_MEMO = 200_000;

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

/** An empty memo; keep it while a workbook is open. */
export function planMemo(): PlanMemo {
  const remarks = remember(parseNote);
  const kinds = remember(parseChangeKind);
  return {
    stretches: stretchReader(),
    statements: (text, column) => (column === "remark" ? remarks(text) : kinds(text)),
  };
}
