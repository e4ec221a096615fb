import type { SheetPort } from "../app/ports";

/** A workbook file behind the port, with the bytes that it is now. */
export interface WorkbookFile extends SheetPort {
  bytes(): Uint8Array;
}

/** The world around the command line; the entry file gives the real one. */
export interface Terminal {
  /** Bytes of a file. Rejects with an error whose `code` is Node's ("ENOENT"). */
  read(path: string): Promise<Uint8Array>;
  /** Writes a file beside its final place and moves it there: nobody ever sees half of it. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  /** Whether two paths name one file, links followed. */
  sameFile(a: string, b: string): Promise<boolean>;
  /** @throws PortError "bad-file" where the bytes are no workbook */
  open(bytes: Uint8Array, name: string): WorkbookFile;
  out(text: string): void;
  error(text: string): void;
  /** Today as an ISO date. */
  today(): string;
  now(): Date;
}
