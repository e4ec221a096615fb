/** What the pane shows beside the findings and their fixes: a file of its own, loaded after the first paint. */
export { ColumnsPanel } from "./ColumnsPanel";
export { FirstRun } from "./FirstRun";
export { FitNotice } from "./FitNotice";
export { JournalPanel } from "./JournalPanel";
export { DepartmentsTab } from "./departments/DepartmentsTab";
export { FilterChoices } from "./findings/FilterChoices";
export { FindingsExport } from "./findings/FindingsExport";
export { OpenSlot } from "./findings/OpenSlot";
export { SetAsideForm } from "./findings/SetAsideForm";
export { LineageTab } from "./lineage/LineageTab";
export { NotesTab } from "./notes/NotesTab";
export { SettingsPanel } from "./settings/SettingsPanel";
