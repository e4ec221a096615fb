import type {} from "./pane-bridge";

/**
 * Runs in the pane before office.js, put there by the server that serves the workbench: what ships
 * is not changed. Makes the page around it the Excel that office.js finds.
 */
const bridge = window.parent.officeHostBridge;

// office.js remembers that it was hosted and would wait for ever in a page of this tab that is not.
sessionStorage.removeItem("hostInfoValue");
if (bridge) Object.defineProperty(window, "external", { value: bridge.connect(), configurable: true });
