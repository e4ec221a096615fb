import { formatArea } from "../../core/sheet/address";
import { inputText } from "../grid/input-text";
import type { SheetModel } from "../officehost/model/sheet";

/** The place of the selection and the text of its first cell. */
export function FormulaLine({ sheet }: { readonly sheet: SheetModel }) {
  const { selection } = sheet;
  return (
    <div className="formula-line">
      <span className="place">{formatArea(selection)}</span>
      <span className="content">{inputText(sheet.cell(selection.top, selection.left))}</span>
    </div>
  );
}
