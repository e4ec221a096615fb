import { useCallback, useState, type ReactNode } from "react";
import { Explained } from "./Explained";
import { usePane } from "./pane-context";

/**
 * Does what needs a part of the pane that its server hands out late; while the server does not, `trouble` says so.
 * @param what names what could not be loaded, and the todo says how to try again
 */
export function useLate({ what, todo }: { readonly what: string; readonly todo: string }): {
  readonly withLate: <Part>(load: () => Promise<Part>, work: (part: Part) => void | Promise<void>) => Promise<void>;
  readonly trouble: ReactNode;
} {
  const { texts } = usePane();
  const [missing, setMissing] = useState(false);
  const withLate = useCallback(async <Part,>(load: () => Promise<Part>, work: (part: Part) => void | Promise<void>) => {
    const loaded = await load().then((part) => ({ part }), () => null);
    setMissing(loaded === null);
    if (loaded) await work(loaded.part);
  }, []);
  return {
    withLate,
    trouble: missing && (
      <div role="alert">
        <Explained tone="error" what={what} lines={[texts.serverSilent, todo]} />
      </div>
    ),
  };
}
