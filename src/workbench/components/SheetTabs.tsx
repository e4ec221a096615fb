import type { WorkbookModel } from "../officehost/model/workbook";

/** The tabs of the sheets that are not hidden. */
export function SheetTabs({ workbook, onChoose }: { readonly workbook: WorkbookModel; readonly onChoose: (name: string) => void }) {
  return (
    <nav className="sheet-tabs" aria-label="シート">
      {workbook.sheets
        .filter(({ visibility }) => visibility === "Visible")
        .map(({ id, name, protection }) => (
          <button key={id} type="button" aria-current={id === workbook.activeId ? "page" : undefined} onClick={() => onChoose(name)}>
            {protection ? `🔒${name}` : name}
          </button>
        ))}
    </nav>
  );
}
