import { useEffect, useState, type ReactNode } from "react";
import { loadedViews, loadViews, type Views } from "./load-views";
import { usePane } from "./pane-context";
import { useLate } from "./use-late";

export interface LateViewProps {
  readonly children: (views: Views) => ReactNode;
  /** Says nothing while the view is missing: nobody has asked for it by opening something. */
  readonly quiet?: boolean;
}

/** A view beside the findings and their fixes; while the pane's server does not give it, what to do about that. */
export function LateView({ children, quiet = false }: LateViewProps) {
  const { texts } = usePane();
  const { withLate, trouble } = useLate(texts.viewsMissing);
  const [views, setViews] = useState(loadedViews);
  // Opening the view again asks the server again.
  useEffect(() => {
    if (!loadedViews()) void withLate(loadViews, setViews);
  }, [withLate]);
  return views ? children(views) : quiet ? null : trouble;
}
