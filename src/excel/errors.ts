import { PortError, type PortErrorCode } from "../app/ports";

/** What Excel's error codes mean to Keifu; every other code is "failed". */
const MEANINGS: Readonly<Record<string, PortErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "protected",
  ItemNotFound: "sheet-missing",
  InvalidOrTimedOutSession: "session-lost",
  InvalidRequestContext: "session-lost",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
};

/** The host's code of a failure, or "" for what is none of the host's. */
export function hostCodeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null ? (error as { code?: unknown }).code : null;
  return typeof code === "string" ? code : "";
}

/** A failure of office.js as the ports say it. What was cancelled, and PortErrors themselves, pass unchanged. */
export function toPortError(error: unknown): unknown {
  if (error instanceof PortError || isAbort(error)) return error;
  const code = hostCodeOf(error);
  const { message, debugInfo } = error as { message?: unknown; debugInfo?: { errorLocation?: unknown } };
  const location = typeof debugInfo?.errorLocation === "string" ? debugInfo.errorLocation : "";
  const detail = typeof message === "string" ? message : String(error);
  return new PortError(MEANINGS[code] ?? "failed", detail, [code, location].filter((part) => part !== "").join(" "));
}

function isAbort(error: unknown): boolean {
  return typeof error === "object" && error !== null && (error as { name?: unknown }).name === "AbortError";
}
