import { normalForm } from "../../notation/fold";
import { oncePer } from "../../once";
import { findDepartment } from "../../settings/departments";
import { textAt } from "../../sheet/snapshot";
import { replaceSpan } from "../cell-edits";
import { namesInUse, placeOf, type NameInUse } from "../departments/names";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "D404";

/** 課名の途中の改行や空白: the other rules judge the joined name. */
export const brokenName: Rule = {
  code,
  slug: "broken-name",
  severity: "warning",
  texts,
  needs: ["departments"],
  check: (context) => namesInUse(context).filter((use) => use.name.broken && !SPACED_OUT.test(writtenAs(context, use))).map((use) => found(context, use)),
};

/** 総　務　課: blanks between all characters set a short name as wide as the others, and break nothing. */
const SPACED_OUT = /^\S(?:[ \u3000]+\S)+$/u;

function writtenAs(context: RuleContext, use: NameInUse): string {
  const { row, column, start, end } = placeOf(use);
  return textAt(context.snapshot, row, column).slice(start, end);
}

function found(context: RuleContext, use: NameInUse): RuleFinding {
  const { name, cell } = use;
  const at = placeOf(use);
  const written = writtenAs(context, use);
  return state({ code }, context, {
    messageId: written.includes("\n") ? "line-break" : "space",
    data: { name: name.name },
    at,
    items: cell.items,
    subjects: cell.items,
    token: name.name,
    fixes: [
      {
        titleId: "join",
        data: { name: name.name },
        applicability: isKnown(context, name.name) ? "safe" : "review",
        edits: [replaceSpan(context, at, written.replace(/\s+/g, ""))],
      },
    ],
  });
}

/** A name of the roster, or one that stands unbroken elsewhere in the table. */
function isKnown(context: RuleContext, name: string): boolean {
  if (context.roster && findDepartment(context.roster, name)) return true;
  return wholeNames(context).has(normalForm(name));
}

const wholeNames = oncePer(
  (context: RuleContext): ReadonlySet<string> => new Set(namesInUse(context).flatMap(({ name }) => (name.broken ? [] : [normalForm(name.name)]))),
);
