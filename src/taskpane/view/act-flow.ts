import type { ActOutcome, Session } from "../../app/session-model";
import type { CellState } from "../../app/ports";
import type { CellEdit } from "../../core/fixes/edit";

/** Something a person asked for that may change the workbook. */
export interface Act {
  readonly title: string;
  /** Runs it; `acceptMixed` is the person's yes to losing lettering. */
  readonly run: (session: Session, acceptMixed: boolean) => Promise<ActOutcome>;
  readonly takesBack?: boolean;
  /** Texts that may not fit their rows: looked at once they are written. */
  readonly written?: readonly CellEdit[];
}

/** How far an act has come. */
export type ActState =
  | { readonly kind: "idle" }
  /** The Ctrl+Z warning is shown. */
  | { readonly kind: "warning"; readonly act: Act }
  | { readonly kind: "running"; readonly act: Act }
  /** Cells of mixed lettering stand in the way; they need a yes of their own. */
  | { readonly kind: "mixed"; readonly act: Act; readonly cells: readonly CellState[] }
  | { readonly kind: "outcome"; readonly act: Act; readonly outcome: ActOutcome };

export type ActEvent =
  | { readonly kind: "asked"; readonly act: Act; readonly warn: boolean }
  | { readonly kind: "agreed" }
  | { readonly kind: "came-out"; readonly outcome: ActOutcome }
  | { readonly kind: "closed" };

/** The next state of an act. An event that does not fit leaves the state as it is. */
export function nextActState(state: ActState, event: ActEvent): ActState {
  switch (event.kind) {
    case "asked":
      return state.kind === "running" ? state : { kind: event.warn ? "warning" : "running", act: event.act };
    case "agreed":
      return state.kind === "warning" || state.kind === "mixed" ? { kind: "running", act: state.act } : state;
    case "came-out":
      if (state.kind !== "running") return state;
      return event.outcome.kind === "refused" && event.outcome.reason === "mixed-lettering"
        ? { kind: "mixed", act: state.act, cells: event.outcome.cells }
        : { kind: "outcome", act: state.act, outcome: event.outcome };
    case "closed":
      return state.kind === "running" ? state : { kind: "idle" };
  }
}
