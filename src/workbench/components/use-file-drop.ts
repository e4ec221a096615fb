import { useEffect, useState } from "react";
import type { Desk } from "../desk";

/** Opens a file that is dropped anywhere on the page. @returns whether one hangs over it now */
export function useFileDrop(desk: Desk): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hang = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void file.arrayBuffer().then((buffer) => desk.open(new Uint8Array(buffer), file.name));
    };
    window.addEventListener("dragover", hang);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", hang);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [desk]);
  return over;
}
