import type { Area } from "../../../core/sheet/address";

/** Who changed the workbook. Undo and redo are the user's, as Excel reports them. */
export type Source = "user" | "addin" | "remote";

/** One thing that happened to the workbook, in the order it happened. Sheets are named by id: names change. */
export type ModelChange =
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area; readonly source: Source }
  | { readonly kind: "format"; readonly sheet: string; readonly area: Area; readonly source: Source }
  | { readonly kind: "merges"; readonly sheet: string; readonly area: Area; readonly source: Source }
  | { readonly kind: "rows-inserted" | "rows-deleted"; readonly sheet: string; readonly row: number; readonly count: number; readonly source: Source }
  | { readonly kind: "columns-inserted" | "columns-deleted"; readonly sheet: string; readonly column: number; readonly count: number; readonly source: Source }
  | { readonly kind: "rows-sorted"; readonly sheet: string; readonly area: Area; readonly source: Source }
  | { readonly kind: "rows-hidden"; readonly sheet: string; readonly top: number; readonly bottom: number; readonly hidden: boolean; readonly source: Source }
  | { readonly kind: "sizes"; readonly sheet: string; readonly source: Source }
  | { readonly kind: "sheet-added" | "sheet-deleted" | "sheet-moved" | "sheet-visibility"; readonly sheet: string; readonly source: Source }
  | { readonly kind: "sheet-renamed"; readonly sheet: string; readonly before: string; readonly after: string; readonly source: Source }
  | { readonly kind: "protection"; readonly sheet: string; readonly source: Source }
  | { readonly kind: "activated"; readonly sheet: string; readonly previous: string | null }
  | { readonly kind: "editing"; readonly open: boolean }
  | { readonly kind: "selection"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "conditional-formats"; readonly sheet: string; readonly source: Source }
  | { readonly kind: "custom-xml" | "names" | "settings"; readonly source: Source };
