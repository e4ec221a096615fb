import { normalForm } from "../../notation/fold";
import { nameFinding, replaceName } from "../departments/name-finding";
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
        messageId: verdict.candidates.every((other) => isOtherSpelling(normalForm(name), normalForm(other))) ? "spelling" : context.roster ? "roster" : endsDoubled(name) ? "doubled" : "in-use",
        data: { candidates: verdict.candidates.join("、") },
        certainty: { kind: "evidence" },
        fixes: verdict.candidates.map((candidate) => replaceName(context, judged, candidate)),
      });
    }),
};
