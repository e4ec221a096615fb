/** A moment as the calendar names it. */
export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const DAY = 86400000;

/**
 * Splits a serial day number. Excel's 1900 calendar has a 29 February 1900 (serial 60) that never was,
 * and calls serial 0 "1900/1/0"; both are kept.
 * @returns null where Excel shows ####: negative numbers and years after 9999
 */
export function dateParts(serial: number, date1904: boolean): DateParts | null {
  const seconds = Math.round(serial * 86400);
  const day = Math.floor(seconds / 86400);
  const time = seconds - day * 86400;
  const clock = { hour: Math.floor(time / 3600), minute: Math.floor(time / 60) % 60, second: time % 60 };
  if (day < 0 || day > 2958465) return null;
  if (!date1904 && day === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...clock };
  if (!date1904 && day === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  const base = date1904 ? Date.UTC(1904, 0, 1) : day < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const date = new Date(base + day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: (day + (date1904 ? 5 : 6)) % 7, ...clock };
}

/** A Japanese era with its first day, newest first. */
const eras = [
  { name: "令和", letter: "R", from: [2019, 5, 1] },
  { name: "平成", letter: "H", from: [1989, 1, 8] },
  { name: "昭和", letter: "S", from: [1926, 12, 25] },
  { name: "大正", letter: "T", from: [1912, 7, 30] },
  { name: "明治", letter: "M", from: [1868, 1, 1] },
] as const;

/** The era of a date and its year in it. */
export function eraOf(date: DateParts): { readonly name: string; readonly letter: string; readonly year: number } {
  const order = date.year * 10000 + date.month * 100 + date.day;
  const era = eras.find(({ from: [year, month, day] }) => order >= year * 10000 + month * 100 + day) ?? eras[eras.length - 1];
  return { name: era.name, letter: era.letter, year: date.year - era.from[0] + 1 };
}
