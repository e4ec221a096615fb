import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { useRegionKeys } from "./use-region-keys";

const NARROWEST = 320;
const WIDEST = 450;
const STEP = 10;

/** Whether what is being rendered now has been painted. */
function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted;
}

/**
 * The shipped pane in a frame, with a handle that makes it as wide as Excel would let it be. The frame shares the
 * page's thread, which Excel's pane does not: it loads once the grid stands.
 */
export function PaneFrame({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useRegionKeys(frame);
  const afterGrid = useAfterPaint();
  const set = (wanted: number): void => onWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted))));

  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(document.documentElement.clientWidth - event.clientX);
  };

  const press = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") set(width + STEP);
    if (event.key === "ArrowRight") set(width - STEP);
  };

  return (
    <>
      <div
        className="handle"
        role="separator"
        tabIndex={0}
        aria-label="作業ウィンドウの幅"
        aria-orientation="vertical"
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={press}
      />
      <iframe ref={frame} className="pane" title="系譜の作業ウィンドウ" src={afterGrid ? "/pane/taskpane.html" : undefined} style={{ width }} />
    </>
  );
}
