/** What the pane shows beside its findings: a file of its own, loaded after the first paint. */
export { ColumnsPanel } from "./ColumnsPanel";
export { DepartmentsTab } from "./departments/DepartmentsTab";
export { LineageTab } from "./lineage/LineageTab";
export { NotesTab } from "./notes/NotesTab";
export { SettingsPanel } from "./settings/SettingsPanel";
