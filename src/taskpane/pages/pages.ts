export { reportCsv } from "../../core/report/csv";
export { lineageCsv } from "../view/lineage-csv";
export { lineagePage } from "./lineage-page";
export { mapSvg } from "./map-svg";
export { pngOf } from "./png";
export { reportPage } from "./report-page";
