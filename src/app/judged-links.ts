import type { LinkEdit } from "../core/fixes/edit";
import { linkTextHash } from "../core/lineage/judged";
import type { ComparisonSheet } from "../core/plan/model";
import type { Settings } from "../core/settings/schema";

type Judged = Settings["links"];

/**
 * Puts a person's verdicts on links among those known: the newest verdict on the same items wins,
 * "forgotten" takes it away. Each keeps the hash of the texts that the person saw.
 */
export function judge(
  known: Judged,
  edits: readonly LinkEdit[],
  sheet: ComparisonSheet,
  by: { readonly who: string; readonly when: string },
): Judged {
  const key = (link: { readonly from: readonly string[]; readonly to: readonly string[] }) =>
    `${link.from.join(" ")}>${link.to.join(" ")}`;
  const touched = new Set(edits.map(key));
  const added = edits.flatMap(({ from, to, kind, verdict }) =>
    verdict === "forgotten"
      ? []
      : [{ from: [...from], to: [...to], kind, verdict, textHash: linkTextHash(sheet, from, to), ...by }],
  );
  return [...known.filter((link) => !touched.has(key(link))), ...added];
}
