import { type Faults, type HostEvent } from "./faults";

/** A safe array of the Windows container: anything with `toArray`. */
export interface SafeArray {
  toArray(): readonly unknown[];
}

type ExecuteCallback = (result: SafeArray | number, code?: number) => void;
type EventHandler = (dispId: number, payload: SafeArray) => void;

/** What the page of the add-in finds in `window.external`. */
export interface OfficeExternal {
  GetContext(): Readonly<Record<string, unknown>>;
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  Execute(dispId: number, params: readonly unknown[], callback: ExecuteCallback): void;
  RegisterEvent(dispId: number, targetId: string, handler: EventHandler, callback: (status: number) => void): void;
  UnregisterEvent(dispId: number, targetId: string, callback: (status: number) => void): void;
}

/** Office's colour theme: what a pane asks to know whether the window around it is dark. */
export type OfficeTheme = "white" | "black";

export interface ExternalOptions {
  /** Requirement sets by name and version. */
  readonly sets: Readonly<Record<string, string>>;
  /** "ja-JP". */
  readonly locale: string;
  /** Path or URL of the workbook. */
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly theme?: OfficeTheme;
  readonly faults: Faults;
  /** Answers the body of a rich-API request, or refuses it with a status of the container. */
  readonly process: (body: string) => string | number;
  /** Resolves when requests that wait for the end of cell editing may go on. */
  readonly whenNotEditing: () => Promise<void>;
  /** `document.settings`. */
  readonly settings: { read(): ReadonlyMap<string, string>; write(settings: ReadonlyMap<string, string>): void };
}

const DispId = { RichApi: 93, ReadSettings: 75, WriteSettings: 76, RichApiMessage: 33, DocumentSelection: 2 } as const;
/** Requests with this flag wait until the person has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** Colours as the container gives them: whole numbers, 0xRRGGBB. */
const THEMES: Readonly<Record<OfficeTheme, Readonly<Record<string, number>>>> = {
  white: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626, controlBackgroundColor: 0xffffff, controlForegroundColor: 0x262626 },
  black: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xf0f0f0, controlBackgroundColor: 0x363636, controlForegroundColor: 0xf0f0f0 },
};

const safe = (array: readonly unknown[]): SafeArray => ({ toArray: () => array });

/** The container's side of `window.external`: what office.js calls, and how it hears of events. */
export class ExternalEndpoint {
  private readonly handlers = new Map<number, EventHandler>();
  private nextEvent = 1;
  /** Set when the pane is gone: nothing is called back any more. */
  private closed = false;

  constructor(private readonly options: ExternalOptions) {}

  close(): void {
    this.closed = true;
  }

  readonly external: OfficeExternal = {
    GetContext: () => this.context(),
    GetHostInfo: () => `Excel$Win32$16.01$${this.options.locale}$keifu-workbench$$disableLogging$`,
    GetLoggingAllowed: () => false,
    Execute: (dispId, params, callback) => void this.execute(dispId, params, callback),
    RegisterEvent: (dispId, _target, handler, callback) => {
      this.handlers.set(dispId, handler);
      callback(0);
    },
    UnregisterEvent: (dispId, _target, callback) => {
      this.handlers.delete(dispId);
      callback(0);
    },
  };

  /** Sends an event through the faults. */
  send(event: HostEvent): void {
    const { faults } = this.options;
    if (faults.dropEvent(event)) return;
    const { type, target, payload } = faults.mislabelEvent(event);
    for (let copy = 0; copy < faults.eventCopies; copy++) {
      const entry = [65536, type, target, JSON.stringify(payload), this.nextEvent++, false];
      setTimeout(() => this.raise(DispId.RichApiMessage, [entry]), faults.eventDelay);
    }
  }

  /** `workbook.onSelectionChanged` has a message of its own, without content. */
  sendSelectionChanged(): void {
    setTimeout(() => this.raise(DispId.DocumentSelection, []), this.options.faults.eventDelay);
  }

  private raise(dispId: number, payload: readonly unknown[]): void {
    if (!this.closed) this.handlers.get(dispId)?.(dispId, safe(payload));
  }

  private async execute(dispId: number, params: readonly unknown[], callback: ExecuteCallback): Promise<void> {
    const { faults } = this.options;
    await new Promise((resolve) => setTimeout(resolve, faults.latency));
    const answer = dispId === DispId.RichApi ? await this.richApi(params) : [0];
    if (this.closed) return;
    if (typeof answer === "number") callback(answer);
    else callback(safe(answer), 0);
  }

  private async richApi(params: readonly unknown[]): Promise<readonly unknown[] | number> {
    const request = params[0] as readonly unknown[];
    const flags = Number(request[6]);
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.options.whenNotEditing();
    const answer = this.options.process(String(request[4]));
    return typeof answer === "number" ? answer : [0, [200, [], answer]];
  }

  private context(): Readonly<Record<string, unknown>> {
    const { locale, documentUrl, readOnly, sets, settings, theme = "white" } = this.options;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "keifu",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => documentUrl,
      GetAppCapabilities: () => (readOnly ? 1 : 0),
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 0,
      GetSupportedMatrix: () => JSON.stringify(sets),
      GetHostFullVersion: () => "16.0.14332.20000",
      GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of settings.read()) {
            keys.push(key);
            values.push(value);
          }
        },
        Write: (keys: readonly string[], values: readonly string[]) => settings.write(new Map(keys.map((key, index) => [key, values[index]]))),
      }),
    };
  }
}
