import { directoryOf } from "../lineage/directory";
import type { Lineage } from "../lineage/model";
import type { Band, ComparisonSheet, Policy, PolicyId } from "../plan/model";
import type { SlotSource, StatementPlan } from "./draft";
import { lineageIndex, successorsOf } from "./lineage-index";
import { mentionedPolicy } from "./numbers";

/** Statements for a heading's row: which policies it went to, or that it is new. */
export function draftHeading(sheet: ComparisonSheet, lineage: Lineage, band: Band): readonly StatementPlan[] {
  const { policies } = directoryOf(sheet);
  const current = band.currentHeadings.flatMap((id) => policies.get(id) ?? []);
  const next = band.nextHeadings.flatMap((id) => policies.get(id) ?? []);
  if (current.length > 0) return current.flatMap((policy) => mapping(sheet, lineage, policy) ?? []);
  return next.filter(({ id }) => !lineageIndex(lineage).policySources.has(id)).map(newPolicy);
}

function newPolicy(policy: Policy): StatementPlan {
  const source: SlotSource = { kind: "text", at: policy.at };
  return { template: "added", slots: [{ name: "内容", values: policy.title === "" ? [] : [policy.title], sources: [policy.title === "" ? { kind: "person" } : source] }] };
}

/** 施策③、④→施策②; 施策⑤→施策①、⑦. Nothing where number and title stay. */
function mapping(sheet: ComparisonSheet, lineage: Lineage, policy: Policy): StatementPlan | null {
  const index = lineageIndex(lineage);
  const targets = known(sheet, (index.policyTargets.get(policy.id) ?? []).filter((to) => isBelieved(sheet, lineage, policy.id, to)));
  if (targets.length === 0 || policy.key === "" || targets.some(({ key }) => key === "")) return null;
  const sources = targets.length === 1 ? mergedInto(sheet, lineage, policy, targets[0]) : [policy];
  const [only] = targets;
  // Below the first level 第1節2→第1節2 says nothing of a new title.
  const stays = targets.length === 1 && sources.length === 1 && only.key === policy.key && (only.key.includes("-") || folded(only.title) === folded(policy.title));
  if (stays) return null;
  const evidence: SlotSource[] = sources.flatMap((source) => targets.map((target) => ({ kind: "policy-link" as const, from: source.id, to: target.id })));
  return {
    template: "policies-mapped",
    slots: [
      { name: "現行", values: sources.map((source) => mentionedPolicy(sheet, source)), sources: evidence },
      { name: "次期", values: targets.map((target) => mentionedPolicy(sheet, target)), sources: evidence },
    ],
  };
}

/** All policies that went to the same target and nowhere else, this one among them. */
function mergedInto(sheet: ComparisonSheet, lineage: Lineage, policy: Policy, target: Policy): readonly Policy[] {
  const index = lineageIndex(lineage);
  const sources = known(sheet, index.policySources.get(target.id) ?? []).filter(
    ({ id, key }) => id === policy.id || (key !== "" && index.policyTargets.get(id)?.length === 1 && isBelieved(sheet, lineage, id, target.id)),
  );
  return sources.some(({ id }) => id === policy.id) ? sources : [policy];
}

/**
 * A mapping that is said, or that more than half of the policy's items show: with fewer, a draft
 * would say of the whole policy what is known of a part.
 */
export function isBelieved(sheet: ComparisonSheet, lineage: Lineage, from: PolicyId, to: PolicyId): boolean {
  const link = lineage.policyLinks.find((one) => one.from === from && one.to === to);
  if (!link || link.source !== "items") return link !== undefined;
  const { items } = directoryOf(sheet);
  const own = sheet.current.items.filter(({ policy }) => policy === from);
  const there = own.filter(({ id }) => successorsOf(lineage, id).some((successor) => items.get(successor)?.policy === to));
  return there.length * 2 > own.length;
}

/** The policies of some ids in the order of their numbers. */
function known(sheet: ComparisonSheet, ids: readonly PolicyId[]): readonly Policy[] {
  const { policies } = directoryOf(sheet);
  return ids.flatMap((id) => policies.get(id) ?? []).sort((a, b) => a.key.localeCompare(b.key, "en", { numeric: true }));
}

function folded(title: string): string {
  return title.normalize("NFKC").replace(/\s/gu, "");
}
