import type { Settings } from "../settings/schema";
import type { Finding } from "./finding";
import { groupBy } from "../group-by";
import type { SuppressedFinding } from "./result";

export type Suppression = Settings["suppressions"][number];

export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Suppressions whose finding is still there but whose texts have changed: they hold no longer. */
  readonly lapsed: readonly { readonly suppression: Suppression; readonly finding: Finding }[];
}

/** Sets aside the findings that a person has judged, as long as identity and texts are what they saw. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]): Suppressed {
  const byIdentity = groupBy(suppressions, ({ identity }) => identity);
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const lapsed: { suppression: Suppression; finding: Finding }[] = [];
  for (const finding of findings) {
    const judged = byIdentity.get(finding.identity) ?? [];
    const holding = judged.find(({ textHash }) => textHash === finding.textHash);
    const last = judged.at(-1);
    if (holding) {
      suppressed.push({ finding, reason: holding.reason, who: holding.who, when: holding.when });
    } else {
      kept.push(finding);
      if (last) lapsed.push({ suppression: last, finding });
    }
  }
  return { kept, suppressed, lapsed };
}
