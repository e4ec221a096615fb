import { directoryOf } from "../lineage/directory";
import type { ProgrammeName } from "../evidence/programmes";
import type { EvidenceIndex } from "../evidence/model";
import { LIKELY_PREDECESSOR } from "../lineage/holes";
import type { Lineage, LineageLink } from "../lineage/model";
import type { Band, ComparisonSheet, Item, ItemId } from "../plan/model";
import { contentPhrases, nounRuns } from "./content-phrase";
import { isBelieved } from "./draft-heading";
import type { DraftSlot, SlotSource, StatementPlan } from "./draft";
import { allNumbers, targetNumber, targetPolicyNumber } from "./numbers";
import { lineageIndex } from "./lineage-index";
import { programmeChanges } from "./programme-changes";
import { textChange } from "./text-change";
import type { TemplateId } from "./templates";

/** Statements for a row of items: 構成, 事業, 文言. */
export function draftItems(sheet: ComparisonSheet, lineage: Lineage, evidence: EvidenceIndex, band: Band): readonly StatementPlan[] {
  const links = linksOfBand(lineage, band);
  const structure = links.flatMap((link) => draftStructure(sheet, lineage, band, link));
  const kept = links.filter(({ from, to }) => from.length > 0 && to.length > 0 && to.some((id) => band.next.includes(id)));
  const changes = kept.flatMap((link) => draftChanges(sheet, link));
  return [...structure, ...draftNew(sheet, lineage, evidence, band, links), ...changes];
}

function linksOfBand(lineage: Lineage, band: Band): readonly LineageLink[] {
  const { links } = lineageIndex(lineage);
  return [...new Set([...band.current, ...band.next].flatMap((id) => links.get(id) ?? []))];
}

/** What became of the current items of the row. */
function draftStructure(sheet: ComparisonSheet, lineage: Lineage, band: Band, link: LineageLink): readonly StatementPlan[] {
  const [from, to] = [known(sheet, link.from), known(sheet, link.to)];
  const here = from.filter(({ id }) => band.current.includes(id));
  if (here.length === 0) return [];
  const source: SlotSource = { kind: "link", link };
  switch (link.kind) {
    case "deleted":
      return [{ template: "deleted", slots: [empty("理由")] }];
    case "absorbed": {
      const numbers = to.map((item) => targetNumber(sheet, lineage, here[0], item));
      return numbers.includes("") || numbers.length === 0 ? [] : [{ template: "absorbed", slots: [{ name: "番号", values: numbers, sources: [source] }] }];
    }
    case "split": {
      const numbers = allNumbers(sheet, to, "next");
      if (!numbers) return [{ template: "split", slots: [{ name: "番号", values: [], sources: [source] }], text: `${to.length}つの項目に分割` }];
      return [{ template: "split", slots: [{ name: "番号", values: numbers, sources: [source] }] }];
    }
    case "merged": {
      const numbers = allNumbers(sheet, from, "current");
      if (!numbers) return [{ template: "merged", slots: [{ name: "番号", values: [], sources: [source] }], text: `${from.length}つの項目を統合` }];
      return [{ template: "merged", slots: [{ name: "番号", values: numbers, sources: [source] }, empty("理由")] }];
    }
    case "moved":
      return draftMove(sheet, lineage, link, here[0], to);
    case "revised":
    case "continued":
      return to.length === 1 && leavesItsPolicy(sheet, lineage, here[0], to[0]) ? draftMove(sheet, lineage, link, here[0], to) : [];
    default:
      return [];
  }
}

/** The next policy is said to continue another one, and nothing says that this item's policy went there. */
function leavesItsPolicy(sheet: ComparisonSheet, lineage: Lineage, from: Item, to: Item): boolean {
  if (from.policy === null || to.policy === null || isBelieved(sheet, lineage, from.policy, to.policy)) return false;
  return lineage.policyLinks.some((link) => link.to === to.policy && link.source !== "items" && link.from !== from.policy);
}

function draftMove(sheet: ComparisonSheet, lineage: Lineage, link: LineageLink, from: Item, to: readonly Item[]): readonly StatementPlan[] {
  const { policies } = directoryOf(sheet);
  const targets = [...new Set(to.flatMap(({ policy }) => policy ?? []))].flatMap((id) => policies.get(id) ?? []);
  if (targets.length === 0) return [];
  const source = from.policy ? (policies.get(from.policy) ?? null) : null;
  const numbers = targets.map((target) => targetPolicyNumber(sheet, lineage, source, target));
  return [{ template: "moved", slots: [{ name: "番号", values: numbers, sources: [{ kind: "link", link }] }] }];
}

/** 新規追加 for next items of the row that came from nowhere. */
function draftNew(
  sheet: ComparisonSheet,
  lineage: Lineage,
  evidence: EvidenceIndex,
  band: Band,
  links: readonly LineageLink[],
): readonly StatementPlan[] {
  const open = new Set(lineage.unexplained.next);
  const said = new Set(links.filter(({ kind, evidence }) => kind === "new" && evidence.some(({ source }) => source === "note")).flatMap(({ to }) => to));
  const lost = new Set(lineage.unexplained.current);
  const isNew = (id: ItemId) =>
    said.has(id) ||
    (open.has(id) &&
      band.current.length === 0 &&
      !evidence.nearest([id], "current", 1).some(({ item, score }) => lost.has(item) && score >= LIKELY_PREDECESSOR));
  const items = known(sheet, band.next).filter(({ id }) => isNew(id));
  if (items.length === 0) return [];
  const phrases = items.flatMap((item) => distinctivePhrase(evidence, item) ?? []);
  const slot: DraftSlot =
    phrases.length === items.length
      ? { name: "内容", values: phrases.map(({ text }) => text), sources: phrases.map(({ at }) => ({ kind: "text", at })) }
      : empty("内容");
  return [{ template: "added", slots: [slot] }];
}

interface FoundPhrase {
  readonly text: string;
  readonly at: Item["at"];
}

/** A phrase nearly as telling as the best is taken before it: what an item is about stands first. */
const NEARLY_AS_TELLING = 0.6;
/** A shorter phrase (子ども) says less. */
const TELLING_LENGTH = 6;

/** The phrase of an item's text that names this item rather than any other. */
function distinctivePhrase(evidence: EvidenceIndex, item: Item): FoundPhrase | null {
  const phrases = contentPhrases(item.text).map(({ text }) => text);
  const ranked = (phrases.length > 0 ? phrases : nounRuns(item.text)).map((text) => {
    const [best, rival] = evidence.nearestToText(text, "next", 2);
    const margin = best?.item === item.id ? best.score - (rival?.score ?? 0) : 0;
    return { text, telling: margin * Math.min(1, text.length / TELLING_LENGTH) };
  });
  const most = Math.max(0, ...ranked.map(({ telling }) => telling));
  const first = ranked.find(({ telling }) => telling > 0 && telling >= NEARLY_AS_TELLING * most);
  return first ? { text: first.text, at: item.at } : null;
}

/** 事業 and 文言: what became of the text of items that live on. */
function draftChanges(sheet: ComparisonSheet, link: LineageLink): readonly StatementPlan[] {
  const [from, to] = [known(sheet, link.from), known(sheet, link.to)];
  const programmes = draftProgrammes(from, to);
  if (link.kind !== "revised" && link.kind !== "moved" && link.kind !== "continued") return link.kind === "absorbed" ? [] : programmes;
  return programmes.length > 0 ? programmes : draftWording(from, to);
}

function draftProgrammes(from: readonly Item[], to: readonly Item[]): readonly StatementPlan[] {
  const { added, removed, altered } = programmeChanges(from, to);
  const current: readonly SlotSource[] = from.map(({ at }) => ({ kind: "text", at }));
  const next: readonly SlotSource[] = to.map(({ at }) => ({ kind: "text", at }));
  const list = (template: TemplateId, names: readonly ProgrammeName[], sources: readonly SlotSource[]): readonly StatementPlan[] =>
    names.length === 0 ? [] : [{ template, slots: [{ name: "事業", values: names.map(({ name }) => name), sources }] }];
  return [
    ...altered.map((pair): StatementPlan => ({
      template: "programme-changed",
      slots: [
        { name: "前", values: [pair.from.name], sources: current },
        { name: "後", values: [pair.to.name], sources: next },
      ],
    })),
    ...list("programme-added", added, next),
    ...list("programme-deleted", removed, current),
  ];
}

const partTemplates = { first: "first-part-added", second: "second-part-added", some: "some-part-added" } as const;

function draftWording(from: readonly Item[], to: readonly Item[]): readonly StatementPlan[] {
  const change = textChange(from, to);
  switch (change.kind) {
    case "equal":
      return [];
    case "reworded":
      return [{ template: "reworded", slots: [] }];
    case "rewritten":
      return [{ template: "revised", slots: [empty("要点")] }];
    case "added-to": {
      const phrase = addedPhrase(to, change.added?.texts ?? []);
      const slot: DraftSlot = phrase ? { name: "内容", values: [phrase], sources: to.map(({ at }) => ({ kind: "text", at })) } : empty("内容");
      return [{ template: partTemplates[change.added?.part ?? "some"], slots: [slot] }];
    }
  }
}

/** The noun phrase of the new text that lies in what was added. */
function addedPhrase(to: readonly Item[], added: readonly string[]): string | null {
  const whole = to.map(({ text }) => text).join("");
  const inside = contentPhrases(whole).filter(({ text }) => added.some((stretch) => stretch.includes(text)));
  const partly = contentPhrases(whole).filter(({ text }) => added.some((stretch) => stretch.length >= 4 && text.includes(stretch.replace(/[、。をにの]/gu, ""))));
  const found = (inside[0] ?? partly[0])?.text;
  return found ?? longest(added.flatMap(nounRuns));
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (best === null || text.length > best.length ? text : best), null);
}

function empty(name: DraftSlot["name"]): DraftSlot {
  return { name, values: [], sources: [{ kind: "person" }] };
}

function known(sheet: ComparisonSheet, ids: readonly ItemId[]): readonly Item[] {
  const { items } = directoryOf(sheet);
  return ids.flatMap((id) => items.get(id) ?? []);
}
