import type { SessionState } from "../../app/session-model";
import { fill } from "../../core/report/fill";
import type { Texts } from "../texts/texts";

/** The status line: its sentence and how it is coloured; the words alone carry the meaning. */
export interface StatusLine {
  readonly text: string;
  readonly tone: "busy" | "error" | "warning" | "good" | "neutral";
}

/** 14:05, in the PC's own time. */
export function clockTime(at: Date): string {
  return `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
}

const staleTexts = { "merges-may-have-changed": "staleMerges", "live-off": "staleLiveOff", "sheet-switched": "staleSheet" } as const;

/** What the status line says of this state. */
export function statusLine(state: SessionState, texts: Texts): StatusLine {
  const { status, check } = state;
  switch (status.kind) {
    case "reading":
    case "checking":
    case "waiting-for-edit":
      return { text: texts.status[status.kind], tone: "busy" };
    case "stale":
      return { text: texts.status[staleTexts[status.reason]], tone: "warning" };
    case "unreadable":
      return { text: fill(texts.status.unreadable, { reason: texts.errors[status.code].short }), tone: "error" };
    case "checked": {
      if (!check || check.tables.length === 0) return { text: texts.status.noTable, tone: "error" };
      const { error, warning } = check.summary;
      const data = { errors: error, warnings: warning, time: clockTime(status.at) };
      if (error > 0) return { text: fill(texts.status.checkedErrors, data), tone: "error" };
      if (warning > 0) return { text: fill(texts.status.checkedWarnings, data), tone: "warning" };
      return { text: fill(texts.status.checkedClean, data), tone: "good" };
    }
  }
}
