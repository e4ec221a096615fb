import { useEffect, useState, type ReactNode } from "react";
import { loadedViews, loadViews, type Views } from "./load-views";
import { usePane } from "./pane-context";
import { useLate } from "./use-late";

/** A view beside the findings; while the pane's server does not give it, what to do about that. */
export function LateView({ children }: { readonly children: (views: Views) => ReactNode }) {
  const { texts } = usePane();
  const { withLate, trouble } = useLate(texts.viewsMissing);
  const [views, setViews] = useState(loadedViews);
  useEffect(() => {
    if (!loadedViews()) void withLate(loadViews, setViews);
    // Once each time that the view is opened: opening it again asks the server again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return views ? children(views) : trouble;
}
