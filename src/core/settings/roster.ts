/** One department of the 課名一覧. */
export interface RosterEntry {
  /** 正式名称 */
  readonly official: string;
  /** 略称, several allowed. */
  readonly abbreviations: readonly string[];
  /** 有効開始 / 有効終了 as ISO dates (both inclusive), null where open. */
  readonly from: string | null;
  readonly until: string | null;
  /** 後継: official name of the department that took over, or null. */
  readonly successor: string | null;
  /** 部名, or null. */
  readonly division: string | null;
}

/** 課名一覧: the official names and abbreviations of a city's departments. */
export interface Roster {
  readonly entries: readonly RosterEntry[];
  /** Where it came from: a file, a sheet of the workbook, the intranet server. */
  readonly source: RosterSource;
}

export interface RosterSource {
  readonly kind: "file" | "sheet" | "server" | "pasted";
  readonly name: string;
  /** When it was last changed, as an ISO date and time; null where nobody says. */
  readonly date: string | null;
}
