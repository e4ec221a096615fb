import type { Edit, Fix } from "../../core/fixes/edit";
import type { Span } from "../../core/sheet/address";
import { textAt } from "../../core/sheet/snapshot";
import { diffTexts, type DiffSegment } from "../../core/evidence/diff";
import { excerptOf, type Excerpt } from "./excerpt";
import type { ListedFinding } from "./listed-finding";
import { placeOf } from "./places";
import type { RuleWords } from "../../core/report/rule-words";

/** One cell that a fix would change. */
export interface CellChange {
  readonly place: string;
  readonly at: Span;
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly DiffSegment[];
}

/** A fix as it is offered. */
export interface OfferedFix {
  readonly title: string;
  /** A candidate that a person picks, or the one thing to do. */
  readonly choice: boolean;
  readonly edits: readonly Edit[];
}

/** All that the detail of one finding says. */
export interface FindingDetail {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly excerpt: Excerpt | null;
  readonly related: readonly { readonly place: string; readonly text: string; readonly at: Span }[];
  readonly fixes: readonly OfferedFix[];
  /** It stands on the current side, which quotes an adopted plan: nothing is offered, the original is to be looked at. */
  readonly quotesAdoptedPlan: boolean;
}

/** The cells that edits change, with the difference in each. */
export function changesOf(edits: readonly Edit[], shownSheet: string | null): readonly CellChange[] {
  return edits.flatMap((edit) =>
    edit.type === "cell" ? [{ place: placeOf(edit.at, shownSheet), at: edit.at, before: edit.expect, after: edit.replace, pieces: diffTexts(edit.expect, edit.replace) }] : [],
  );
}

function offered(fix: Fix, title: string): OfferedFix {
  return { title, choice: fix.applicability === "choice", edits: fix.edits };
}

/** The detail of a finding; `shownSheet` is the sheet whose name goes without saying. */
export function detailOf(listed: ListedFinding, words: RuleWords, shownSheet: string | null): FindingDetail {
  const { finding, table } = listed;
  const message = words.message(finding);
  const others = finding.cells.filter((cell) => cell.row !== finding.at.row || cell.column !== finding.at.column || cell.sheet !== finding.at.sheet);
  const relatedTexts = words.related(finding);
  const named = finding.related.map(({ at }, index) => ({ place: placeOf(at, shownSheet), text: relatedTexts[index], at }));
  const unnamed = others.map((at) => ({ place: placeOf(at, shownSheet), text: "", at })).filter(({ place }) => named.every((related) => related.place !== place));
  return {
    id: listed.id,
    name: words.name(finding.code),
    place: placeOf(finding.at, shownSheet),
    ...message,
    excerpt: table && table.snapshot.name === finding.at.sheet ? excerptOf(textAt(table.snapshot, finding.at.row, finding.at.column), finding.at) : null,
    related: [...named, ...unnamed],
    fixes: finding.fixes.map((fix) => offered(fix, words.fixTitle(finding, fix))),
    quotesAdoptedPlan: listed.side === "current" && finding.fixes.length === 0,
  };
}
