import type { OfficeExternal } from "./external";
import { createOfficeHost, type HostOptions, type OfficeHost } from "./host";
import type { WorkbookModel } from "./model/workbook";

declare global {
  interface Window {
    /** Set by the page around the pane; the script in the pane asks it for `window.external`. */
    officeHostBridge?: PaneBridge;
  }
}

/** Gives each load of the pane an Excel of its own over the same workbook; a reload ends the one before. */
export class PaneBridge {
  private current: OfficeHost | null = null;
  private readonly listeners = new Set<(host: OfficeHost) => void>();

  constructor(
    /** The workbook that is open now. */
    private readonly workbook: () => WorkbookModel,
    private readonly options: () => HostOptions = () => ({}),
  ) {}

  /** The Excel that the pane talks to; null before it has loaded. Its faults and counters are for tests. */
  get host(): OfficeHost | null {
    return this.current;
  }

  /** Called by the script in the pane before office.js runs. */
  connect(): OfficeExternal {
    this.current?.close();
    this.current = createOfficeHost(this.workbook(), this.options());
    for (const listener of this.listeners) listener(this.current);
    return this.current.external;
  }

  /** Calls back each time a pane connects; returns the function that stops it. */
  onConnect(listener: (host: OfficeHost) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
