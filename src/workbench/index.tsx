import { createRoot } from "react-dom/client";
import { Workbench } from "./components/Workbench";
import { Desk } from "./desk";
import { PaneBridge } from "./officehost/pane-bridge";

const desk = new Desk();
// The script in the pane's frame looks for it as soon as the frame loads.
window.officeHostBridge = new PaneBridge(
  () => desk.workbook(),
  () => ({ excelApi: desk.state().excel.api, theme: desk.state().theme }),
);

async function start(): Promise<void> {
  const root = document.getElementById("workbench");
  if (!root) return;
  createRoot(root).render(<Workbench desk={desk} />);
  const response = await fetch("/sample.xlsx");
  if (response.ok) desk.open(new Uint8Array(await response.arrayBuffer()), "見本.xlsx");
}

void start();
