import { useState, type ReactNode } from "react";
import { loadPages } from "../pages/load-pages";
import { Explained } from "./Explained";
import { usePane } from "./pane-context";

type Pages = Awaited<ReturnType<typeof loadPages>>;

/** Hands out what makes pages and pictures; while the pane's server does not give it, `trouble` says so. */
export function usePages(): { readonly withPages: (work: (pages: Pages) => void | Promise<void>) => void; readonly trouble: ReactNode } {
  const { texts } = usePane();
  const [missing, setMissing] = useState(false);
  const run = async (work: (pages: Pages) => void | Promise<void>) => {
    const pages = await loadPages().catch(() => null);
    setMissing(pages === null);
    if (pages) await work(pages);
  };
  const { what, why, todo } = texts.pagesMissing;
  return {
    withPages: (work) => void run(work),
    trouble: missing && (
      <div role="alert">
        <Explained tone="error" what={what} lines={[why, todo]} />
      </div>
    ),
  };
}
