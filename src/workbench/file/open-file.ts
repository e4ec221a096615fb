import { openXlsx } from "../../xlsx/read/workbook";
import type * as File from "../../xlsx/model";
import { User } from "../officehost/model/user";
import type { WorkbookModel } from "../officehost/model/workbook";
import { importWorkbook } from "../officehost/xlsx-import";

/** A file on the workbench: what it held, and the workbook that it has become since. */
export interface OpenFile {
  readonly bytes: Uint8Array;
  readonly file: File.WorkbookModel;
  readonly workbook: WorkbookModel;
  readonly user: User;
}

/** @throws PortError "bad-file" where the bytes are no workbook that can be read */
export function openFile(bytes: Uint8Array, name: string): OpenFile {
  const file = openXlsx(bytes).model;
  const workbook = importWorkbook(file, name);
  return { bytes, file, workbook, user: new User(workbook) };
}
