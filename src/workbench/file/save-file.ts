import { writeXlsx } from "../../xlsx/write/write";
import { exportChanges } from "../export-changes";
import type { OpenFile } from "./open-file";

export type SavedFile =
  | { readonly kind: "saved"; readonly bytes: Uint8Array; readonly line: string }
  | { readonly kind: "refused"; readonly lines: readonly string[] };

/**
 * The original file with the changed cells and Keifu's own parts in place. A file that would show
 * something else than the grid is refused whole.
 * @throws PortError where the file cannot be written (signed, protected)
 */
export function savedFile({ bytes, file, workbook }: OpenFile): SavedFile {
  const { changes, lost } = exportChanges(file, workbook);
  if (lost.length > 0) {
    return {
      kind: "refused",
      lines: [
        "このブックは保存できません。作業台が .xlsx に書き戻せない変更があります。",
        ...lost.map((line) => `・${line}`),
        "その変更を「元に戻す」で戻すと保存できます。",
      ],
    };
  }
  const cells = changes.cells?.length ?? 0;
  return { kind: "saved", bytes: writeXlsx(bytes, changes), line: `「${workbook.name}」を保存しました。変わったセルは${cells}個、ほかは元のファイルのままです。` };
}
