import { normalForm } from "../../notation/fold";
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

/** People, schools and bodies that no office lists among its departments, though plans name them as those who do the work: 社会福祉協議会, 町民, NPO法人. */
const OUTSIDE =
  /(?:協議会|連合会|連絡会|連盟|協会|組合|公社|財団|社団|法人|機構|社協|農協|JA|NPO|商工会(?:議所)?|医師会|自治会|町内会|自主防災組織|実行委員会|団体|警察|警察署|企業|事業者|[市町村区都県府道住島]民|国|県|保護者|家庭|地域|大学|学校|学園|高校|小学校|中学校|幼稚園|保育園|保育所|こども園|病院|医療機関|ボランティア|民生委員|児童委員)等?$/u;

/** Whether a name is that of somebody outside of the office. */
function isOutside(name: string): boolean {
  return OUTSIDE.test(normalForm(name));
}
