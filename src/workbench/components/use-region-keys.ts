import { useEffect, type RefObject } from "react";

/**
 * F6 leads from the grid to the pane and back, as in Excel; Tab cannot, it moves from cell to cell.
 * @param pane the frame that shows the pane
 */
export function useRegionKeys(pane: RefObject<HTMLIFrameElement | null>): void {
  useEffect(() => {
    const frame = pane.current;
    if (!frame) return undefined;
    const toPane = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      frame.focus();
    };
    const toGrid = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      document.querySelector<HTMLElement>(".cell-input")?.focus();
    };
    // Each load of the frame is a window of its own.
    const follow = (): void => frame.contentWindow?.addEventListener("keydown", toGrid);
    follow();
    frame.addEventListener("load", follow);
    window.addEventListener("keydown", toPane);
    return () => {
      frame.removeEventListener("load", follow);
      window.removeEventListener("keydown", toPane);
    };
  }, [pane]);
}
