import { PortError } from "../app/ports";

/** Why a file cannot be read or written; stands in `PortError.hostCode`, so that every language has its own sentence. */
export type RefusalReason =
  | "empty-file"
  | "not-a-workbook" // neither a zip nor anything that Excel ever wrote: a text file named .xlsx
  | "encrypted"
  | "legacy-xls"
  | "binary-xlsb"
  | "truncated"
  | "damaged-zip"
  | "damaged-xml"
  | "doctype"
  | "too-big"
  | "no-workbook"
  | "signed";

/** The refusal of a file, to be thrown: code "bad-file", an English sentence, and the reason's own name. */
export function refusal(reason: RefusalReason, detail: string): PortError {
  return new PortError("bad-file", detail, reason);
}
