import { PortError } from "../app/ports";
import { fill } from "../core/report/fill";
import type { CheckCommand } from "./arguments";
import { textsOf, type FailureId } from "./texts";

/** Why a file could not be checked. */
export interface Failure {
  readonly id: FailureId;
  /** A whole sentence in the command's language. */
  readonly message: string;
}

/** A failure on its way out of the steps of a check. */
export class CheckFailure extends Error {
  constructor(
    readonly id: FailureId,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(id);
  }
}

/** Any error as a sentence. */
export function failureOf(error: unknown, command: Pick<CheckCommand, "language">): Failure {
  const { failures } = textsOf(command.language);
  const { id, data } = error instanceof CheckFailure ? error : fromHost(error, failures);
  return { id, message: fill(failures[id], data) };
}

function fromHost(error: unknown, known: Readonly<Record<string, string>>): { id: FailureId; data: Readonly<Record<string, string>> } {
  const data = { detail: detailOf(error) };
  if (!(error instanceof PortError)) return { id: "failed", data };
  const id = [error.hostCode, error.code].find((each) => Object.hasOwn(known, each));
  return { id: (id ?? "failed") as FailureId, data };
}

/** What went wrong, in the host's own words. */
export function detailOf(error: unknown): string {
  return error instanceof PortError ? error.detail : error instanceof Error ? error.message : String(error);
}
