import type { WorkbookCheck } from "../../core/check/result";
import { formatCell } from "../../core/sheet/address";
import type { Texts } from "../texts/texts";
import { csvOf } from "./csv";
import { listFindings } from "./listed-finding";
import type { RuleWords } from "./rule-words";

/** All findings as CSV, those set aside with their reason. */
export function findingsCsv(check: WorkbookCheck, words: RuleWords, texts: Texts): string {
  const t = texts.report;
  return csvOf([
    [t.level, t.check, t.sheet, t.place, t.what, t.why, t.todo, t.departments, t.aside],
    ...listFindings(check).map(({ finding, departments, aside }) => {
      const message = words.message(finding);
      return [
        texts.severity[finding.severity],
        words.name(finding.code),
        finding.at.sheet,
        finding.cells.map(formatCell).join(texts.noTable.listSeparator),
        message.what,
        message.why,
        message.todo,
        departments.join(texts.noTable.listSeparator),
        aside?.reason ?? "",
      ];
    }),
  ]);
}
