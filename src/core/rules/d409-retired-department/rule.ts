import { nameFinding, replaceName } from "../departments/name-finding";
import { judgeNames } from "../departments/verdict";
import type { Rule } from "../rule";
import { texts } from "./texts";

const code = "D409";

/** 廃止された課: the roster says that the department ended before the plan's date. */
export const retiredDepartment: Rule = {
  code,
  slug: "retired-department",
  severity: "warning",
  texts,
  needs: ["departments", "roster", "date"],
  check: (context) =>
    judgeNames(context).flatMap((judged) => {
      const { verdict } = judged;
      if (verdict.kind !== "retired") return [];
      const { until, successor } = verdict.entry;
      return nameFinding({ code }, context, judged, {
        messageId: successor ? "renamed" : "abolished",
        data: { until: until ?? "", successor: successor ?? "" },
        fixes: successor ? [replaceName(context, judged, successor)] : [],
      });
    }),
};
