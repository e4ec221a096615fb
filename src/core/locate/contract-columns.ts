import { columnName } from "../sheet/address";
import { columnsOfSide, type LogicalColumn, type Table } from "./table";

/** The columns of a table by their leftmost letters, as the JSON of the command line names them. */
export interface ContractColumns {
  readonly pillars: readonly string[];
  /** Headings before number before name before text. */
  readonly current: readonly string[];
  readonly note: readonly string[];
  readonly next: readonly string[];
  readonly departments: readonly string[];
}

const letters = (columns: readonly LogicalColumn[]): readonly string[] => columns.map(({ left }) => columnName(left));

/** Names the leftmost column of each logical column; notes and change kinds in sheet order. */
export function contractColumns({ columns }: Table): ContractColumns {
  const notes = [...columns.notes, ...columns.changeKinds].sort((a, b) => a.left - b.left);
  return {
    pillars: letters(columns.pillars),
    current: letters(columnsOfSide(columns.current)),
    note: letters(notes),
    next: letters(columnsOfSide(columns.next)),
    departments: letters(columns.departments),
  };
}
