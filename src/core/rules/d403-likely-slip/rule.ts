import { nameFinding, replaceName } from "../departments/name-finding";
import { judgeNames } from "../departments/verdict";
import type { Rule } from "../rule";
import { texts } from "./texts";

const code = "D403";

/** 課名の書き間違い: one slip away from a name of the roster, or without a roster from a name in frequent use. */
export const likelySlip: Rule = {
  code,
  slug: "likely-slip",
  severity: "warning",
  texts,
  needs: ["departments"],
  check: (context) =>
    judgeNames(context).flatMap((judged) => {
      const { verdict } = judged;
      if (verdict.kind !== "slip") return [];
      return nameFinding({ code }, context, judged, {
        messageId: context.roster ? "roster" : "in-use",
        data: { candidates: verdict.candidates.join("、") },
        certainty: { kind: "evidence" },
        fixes: verdict.candidates.map((candidate) => replaceName(context, judged, candidate)),
      });
    }),
};
