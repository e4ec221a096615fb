import { createBook } from "./excel/objects";
import type { Quirks } from "./excel/book";
import { requirementGate } from "./excel/requirements";
import { EventFeed } from "./event-feed";
import { ExternalEndpoint, type OfficeExternal, type OfficeTheme } from "./external";
import { Faults } from "./faults";
import type { ModelChange } from "./model/change";
import type { WorkbookModel } from "./model/workbook";
import { HostError } from "./rpc/errors";
import { Interpreter } from "./rpc/interpreter";
import type { Gate } from "./rpc/query";
import { object, type MaybeObject } from "./rpc/types";
import { ActionType, type WireRequest } from "./rpc/wire";

export interface HostOptions {
  /** The ExcelApi set that is played; 1.14 is Excel LTSC 2021. */
  readonly excelApi?: string;
  readonly locale?: string;
  readonly documentUrl?: string;
  /** White when left out. */
  readonly theme?: OfficeTheme;
  readonly quirks?: Partial<Quirks>;
}

/** One request as the host saw it. */
export interface RequestRecord {
  readonly actions: number;
  /** UTF-16 units of the request and of the answer. */
  readonly sent: number;
  readonly answered: number;
  /** Whether the workbook was changed. */
  readonly wrote: boolean;
  /** A request of the library's own: its start-up, the release of references. */
  readonly housekeeping: boolean;
  /** Code of the error that was answered, or null. */
  readonly error: string | null;
}

/** An Excel for one add-in pane: what office.js talks to, what it did, and what may go wrong. */
export interface OfficeHost {
  /** To be set as `window.external` before office.js runs. */
  readonly external: OfficeExternal;
  readonly workbook: WorkbookModel;
  readonly faults: Faults;
  /** Members that were asked for, allowed or not: "Range.values". */
  readonly membersUsed: ReadonlySet<string>;
  /** All requests since the start or since `forgetRequests`. */
  readonly requests: readonly RequestRecord[];
  forgetRequests(): void;
  /** Requests that the add-in itself made (not the library's housekeeping). */
  requestCount(): number;
  /** Requests that changed the workbook. */
  writeCount(): number;
  /** Ends the connection; events and answers under way are dropped. */
  close(): void;
}

const CELL_EDIT_MODE = 5004;
/** From this set on, writes of add-ins join the user's undo stack. */
const UNDO_SET = 19;

const service = object({ name: "AddinInternalService", scalars: {}, methods: { notifyActionHandlerReady: () => null } }, null);

function newObject(name: string): MaybeObject {
  if (name === "Microsoft.InternalService.AddinInternalService") return service;
  throw new HostError("InvalidArgument", `Excel has no class ${name} to make.`);
}

/** Whether a request only keeps the library's own house. */
function isHousekeeping({ Actions, ObjectPaths }: WireRequest): boolean {
  const names = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate).map(({ Name }) => Name);
  const internal = Object.values(ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft.InternalService"));
  return internal || (names.length > 0 && names.every((name) => name === "_RemoveReference"));
}

/** Connects a workbook to one add-in pane. Several panes may share a workbook, each with a host of its own. */
export function createOfficeHost(workbook: WorkbookModel, options: HostOptions = {}): OfficeHost {
  const { excelApi = "1.14", locale = "ja-JP", documentUrl = `C:\\Users\\keikaku\\${workbook.name}` } = options;
  const sets = { ExcelApi: excelApi, RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2", DelayForCellEdit: "1.1", DialogApi: "1.2", SharedRuntime: "1.1", AddinCommands: "1.1" };
  const undoJoins = Number(excelApi.split(".")[1]) >= UNDO_SET;
  const faults = new Faults();
  const feed = new EventFeed();
  const requests: RequestRecord[] = [];
  let clearsUndo = !undoJoins;

  const membersUsed = new Set<string>();
  const allow = requirementGate(sets);
  const gate: Gate = (type, member) => {
    membersUsed.add(`${type.name}.${member}`);
    allow(type, member);
  };
  const root = createBook({
    workbook,
    quirks: { mergedReadClearsUndo: false, registerClearsUndo: false, ...options.quirks },
    events: feed,
    requireMember: (name, member) => gate({ name, scalars: {} }, member),
    dropUndo: () => {
      clearsUndo = true;
    },
  });
  const interpreter = new Interpreter({
    root,
    newObject,
    gate: (type, member) => (type.name === "AddinInternalService" ? undefined : gate(type, member)),
    beforeAct: (name) => {
      const code = faults.takeFailure();
      if (code) throw new HostError(code, `${name} failed on command.`, "", 500);
    },
    around: (work) => {
      clearsUndo = !undoJoins;
      workbook.change(work, () => clearsUndo);
    },
  });

  const process = (body: string): string | number => {
    const request = JSON.parse(body) as WireRequest;
    const housekeeping = isHousekeeping(request);
    const status = (housekeeping ? null : faults.takeStatus()) ?? (workbook.editing ? CELL_EDIT_MODE : null);
    if (status !== null) {
      requests.push({ actions: request.Actions.length, sent: body.length, answered: 0, wrote: false, housekeeping, error: String(status) });
      return status;
    }
    const before = workbook.revision;
    const response = interpreter.run(request);
    const answer = JSON.stringify(response);
    requests.push({
      actions: request.Actions.length,
      sent: body.length,
      answered: answer.length,
      wrote: workbook.revision !== before,
      housekeeping,
      error: response.Error?.Code ?? null,
    });
    return answer;
  };

  const endpoint = new ExternalEndpoint({
    sets,
    locale,
    documentUrl,
    readOnly: workbook.readOnly,
    theme: options.theme,
    faults,
    process,
    whenNotEditing: () => untilNotEditing(workbook),
    settings: { read: () => workbook.settings, write: (settings) => workbook.change(() => workbook.put("settings", settings)) },
  });

  const stop = workbook.subscribe((change: ModelChange) => {
    for (const event of feed.of(workbook, change)) endpoint.send(event);
    if (change.kind === "selection") endpoint.sendSelectionChanged();
  });

  return {
    external: endpoint.external,
    workbook,
    faults,
    membersUsed,
    requests,
    forgetRequests: () => void requests.splice(0),
    requestCount: () => requests.filter(({ housekeeping }) => !housekeeping).length,
    writeCount: () => requests.filter(({ wrote }) => wrote).length,
    close: () => {
      stop();
      endpoint.close();
    },
  };
}

function untilNotEditing(workbook: WorkbookModel): Promise<void> {
  if (!workbook.editing) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = workbook.subscribe(() => {
      if (workbook.editing) return;
      stop();
      resolve();
    });
  });
}
