export { lineagePage } from "./lineage-page";
export { mapSvg } from "./map-svg";
export { pngOf } from "./png";
export { reportPage } from "./report-page";
