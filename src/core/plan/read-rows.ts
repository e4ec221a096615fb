import { sectionTitles } from "../locate/section-titles";
import { cellKey } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { BandRows } from "./band-rows";
import { restoreTrailingZero } from "./converted-numbers";
import type { DepartmentPlace } from "./departments";
import type { Entry } from "./entries";
import { withSetLabels } from "./set-labels";
import { rowsKnown, type LastReading } from "./last-reading";
import type { Side } from "./model";
import type { NotePlace } from "./notes";
import type { Stepwise } from "../stepwise";
import { readEntries, readPillars, readRow, withKept, type ReadRow, type RowReader, type RowReading } from "./row-reading";

/** The rows of a table as read one by one, and what they hold in reading order. */
export interface RowsRead {
  /** Body rows by `row - table.area.top`; none for header rows, and for titles, which hang on other rows. */
  readonly rows: readonly (ReadRow | undefined)[];
  /** The pillar marks by row. */
  readonly pillars: readonly (readonly string[])[];
  readonly entries: Readonly<Record<Side, readonly Entry[]>>;
  readonly departments: readonly DepartmentPlace[];
  readonly currentDepartments: readonly DepartmentPlace[];
  readonly notes: readonly NotePlace[];
}

/** So many bands are read in one step: about ten milliseconds where every row is new. */
const BANDS_A_STEP = 256;

/** Reads every row, or takes it from the last reading; numbers that Excel cut short are made whole. */
export function* readRows(reader: RowReader, bands: readonly BandRows[], last: LastReading | null): Stepwise<RowsRead> {
  const { sheet, table } = reader;
  const known = rowsKnown(last, sheet, table);
  const titles = sectionTitles(sheet, table);
  const { top } = table.area;
  const rows: (ReadRow | undefined)[] = [];
  const pillars: (readonly string[])[] = [];
  const current: Entry[] = [];
  const next: Entry[] = [];
  const departments: DepartmentPlace[] = [];
  const currentDepartments: DepartmentPlace[] = [];
  const notes: NotePlace[] = [];
  const takeEntries = (entries: RowReading["entries"]): void => {
    for (const entry of entries.current) current.push(entry);
    for (const entry of entries.next) next.push(entry);
  };
  const aboveTable = titles.get(top - 1);
  if (aboveTable) {
    takeEntries(readEntries(reader, { row: top - 1, band: 0, subtotal: false }, aboveTable));
    pillars[top - 1] = readPillars(reader, top - 1);
  }
  for (let number = 0; number < bands.length; number++) {
    const band = bands[number];
    if (number % BANDS_A_STEP === BANDS_A_STEP - 1) yield;
    if (band.header) continue;
    for (let row = band.top; row <= band.bottom; row++) {
      const place = { row, band: number, subtotal: band.subtotal };
      const title = titles.get(row) ?? null;
      const before = title ? null : known(place);
      const read = before?.same ? before.row : readRow(reader, place, title);
      const kept = before && !before.same ? withKept(before.row, read) : read;
      if (!title) rows[row - top] = kept;
      const { reading } = kept;
      pillars[row] = reading.pillars;
      takeEntries(reading.entries);
      for (const each of reading.departments) departments.push(each);
      for (const each of reading.currentDepartments) currentDepartments.push(each);
      for (const each of reading.notes) notes.push(each);
    }
  }
  const entries = { current: withSetLabels(withWholeNumbers(sheet, current)), next: withSetLabels(withWholeNumbers(sheet, next)) };
  return { rows, pillars, entries, departments, currentDepartments, notes };
}

/** Entries whose numbers stand in number cells, with the zeros that Excel took from their ends. */
function withWholeNumbers(sheet: SheetSnapshot, entries: readonly Entry[]): readonly Entry[] {
  if (sheet.nonText.size === 0) return entries;
  let previous: Entry["number"] = null;
  return entries.map((entry) => {
    const { number, numberAt } = entry;
    if (!number) return entry;
    const held = sheet.nonText.get(cellKey(numberAt.row, numberAt.column))?.kind === "number";
    const whole: Entry["number"] = held ? restoreTrailingZero(number, previous) : number;
    previous = whole;
    return whole === number ? entry : { ...entry, number: whole };
  });
}
