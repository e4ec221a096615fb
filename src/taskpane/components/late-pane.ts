import { fullJa } from "../texts/full-ja";
import type { FullTexts } from "../texts/texts";
import { usePane, type PaneServices } from "./pane-context";

/** What the parts of the pane need that are loaded after the first paint: their sentences come with them. */
export function useLatePane(): PaneServices & { readonly texts: FullTexts } {
  const services = usePane();
  return { ...services, texts: services.fullTexts ?? fullJa };
}
