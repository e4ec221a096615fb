import { isOutside } from "../../notation/department-words";
import { nameFinding } from "../departments/name-finding";
import { judgeNames } from "../departments/verdict";
import type { Rule } from "../rule";
import { texts } from "./texts";

const code = "D402";

/** 課名一覧にない課名: a name that is not in the roster and not near a name that is; that of somebody outside of the office is no more than a hint. */
export const unknownDepartment: Rule = {
  code,
  slug: "unknown-department",
  severity: "warning",
  texts,
  needs: ["departments", "roster"],
  check: (context) =>
    judgeNames(context)
      .filter(({ verdict }) => verdict.kind === "unknown")
      .map((judged) => nameFinding({ code }, context, judged, isOutside(judged.name) ? { messageId: "outside", data: {}, severity: "info" } : { messageId: "unknown", data: {} })),
};
