import type { ReactNode } from "react";
import { loadPages } from "../pages/load-pages";
import { useLatePane } from "./late-pane";
import { useLate } from "./use-late";

type Pages = Awaited<ReturnType<typeof loadPages>>;

/** Hands out what makes pages and pictures; while the pane's server does not give it, `trouble` says so. */
export function usePages(): { readonly withPages: (work: (pages: Pages) => void | Promise<void>) => void; readonly trouble: ReactNode } {
  const { texts } = useLatePane();
  const { withLate, trouble } = useLate(texts.pagesMissing);
  return { withPages: (work) => void withLate(loadPages, work), trouble };
}
