import { useCallback, useReducer } from "react";
import type { ActOutcome, Session } from "../../app/session-model";
import { nextActState, type Act, type ActState } from "../view/act-flow";

export interface Acts {
  readonly state: ActState;
  readonly start: (act: Act) => void;
  /** The yes that the act waits for. */
  readonly agree: () => void;
  readonly close: () => void;
}

function refusal(error: unknown): ActOutcome {
  return { kind: "refused", reason: "host", cells: [], detail: error instanceof Error ? error.message : String(error) };
}

/** Carries out one act at a time: warning, run, question about lettering, outcome. */
export function useActs(session: Session): Acts {
  const [state, dispatch] = useReducer(nextActState, { kind: "idle" });

  const run = useCallback(
    async (act: Act, acceptMixed: boolean) => dispatch({ kind: "came-out", outcome: await act.run(session, acceptMixed).catch(refusal) }),
    [session],
  );
  const start = useCallback(
    (act: Act) => {
      if (state.kind === "running") return;
      const warn = session.state().warnBeforeWrite;
      dispatch({ kind: "asked", act, warn });
      if (!warn) void run(act, false);
    },
    [session, state, run],
  );
  const agree = useCallback(() => {
    if (state.kind !== "warning" && state.kind !== "mixed") return;
    if (state.kind === "warning") session.acknowledgeWriteWarning();
    dispatch({ kind: "agreed" });
    void run(state.act, state.kind === "mixed");
  }, [session, state, run]);
  const close = useCallback(() => dispatch({ kind: "closed" }), []);
  return { state, start, agree, close };
}
