import { createContext, use } from "react";
import type { Session, SessionState } from "../../app/session-model";
import type { Act } from "../view/act-flow";
import type { RuleWords } from "../../core/report/rule-words";
import type { FullTexts, Language, Texts } from "../texts/texts";

/** Hands a file to the person: a download in the browser. */
export type SaveFile = (name: string, content: Blob) => void;

/** What every part of the pane needs. */
export interface PaneServices {
  readonly session: Session;
  readonly state: SessionState;
  readonly texts: Texts;
  /** Every sentence of the pane; null in Japanese, see `useLatePane`. */
  readonly fullTexts: FullTexts | null;
  readonly language: Language;
  readonly words: RuleWords;
  /** Starts something that may change the workbook; warnings and outcome are shown by the pane. */
  readonly act: (act: Act) => void;
  /** Says something to screen readers, politely. */
  readonly announce: (sentence: string) => void;
  readonly saveFile: SaveFile;
}

export const PaneContext = createContext<PaneServices | null>(null);

export function usePane(): PaneServices {
  const services = use(PaneContext);
  if (!services) throw new Error("A part of the pane stands outside of it.");
  return services;
}
