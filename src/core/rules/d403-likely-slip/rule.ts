import { normalForm } from "../../notation/fold";
import { nameFinding, replaceName } from "../departments/name-finding";
import { isHomophone } from "../departments/homophones";
import { endsDoubled, isOtherSpelling } from "../departments/one-slip";
import { judgeNames } from "../departments/verdict";
import type { Rule } from "../rule";
import { texts } from "./texts";

const code = "D403";

/** 課名の書き間違い: one slip away from a name of the roster, or without a roster from a name in frequent use; or such a name with a word spelt otherwise. */
export const likelySlip: Rule = {
  code,
  slug: "likely-slip",
  severity: "warning",
  texts,
  needs: ["departments"],
  check: (context) =>
    judgeNames(context).flatMap((judged) => {
      const { name, verdict } = judged;
      if (verdict.kind !== "slip") return [];
      return nameFinding({ code }, context, judged, {
        messageId: messageOf(name, verdict.candidates, context.roster !== null),
        data: { candidates: verdict.candidates.join("、") },
        certainty: { kind: "evidence" },
        fixes: verdict.candidates.map((candidate) => replaceName(context, judged, candidate)),
      });
    }),
};

function messageOf(name: string, candidates: readonly string[], hasRoster: boolean): string {
  const are = (isSo: (name: string, other: string) => boolean) => candidates.every((other) => isSo(normalForm(name), normalForm(other)));
  if (are(isOtherSpelling)) return "spelling";
  if (are(isHomophone)) return "mistyped";
  return hasRoster ? "roster" : endsDoubled(name) ? "mistyped" : "in-use";
}
