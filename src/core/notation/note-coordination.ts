import type { Headword } from "./note-headword";
import { meaningOf } from "./note-meaning";
import type { FoldedReference } from "./references";
import type { Range, StatementKind } from "./syntax";

/** One of several things said in a row, as in 統合・名称変更. */
export interface Member extends Range {
  readonly head: Headword & Range;
  readonly references: readonly FoldedReference[];
}

function kindOf({ head, references }: Member): StatementKind {
  return meaningOf(head, references);
}

/** What can be done to something in an item as well as to the item. */
function isInText({ verb, word }: Headword): boolean {
  return verb === "add" || verb === "change" || verb === "replace" || (verb === "delete" && (word === "削除" || word.startsWith("削")));
}

/** 文言の追加・削除: what the first is said of, the next is too. */
function withObjectOf(before: Member | undefined, member: Member): Member {
  const { head } = member;
  if (before === undefined || head.object !== "none" || !isInText(head) || !isInText(before.head)) return member;
  const { object, objectText, particle, part } = before.head;
  return object === "none" || object === "reference" || object === "count" ? member : { ...member, head: { ...head, object, objectText, particle, part } };
}

const OF_WORDS: ReadonlySet<StatementKind> = new Set(["revised", "reworded", "partly-added"]);

/** Whether a bare 追加 or 削除 is of words in the item, since another member says that the item itself goes on: 修正・削除, 移動・追加, 追加・削除. */
function isOfWords({ head: { verb, object } }: Member, others: readonly Member[]): boolean {
  const isBare = object === "none" && (verb === "add" || verb === "delete");
  if (!isBare) return false;
  return others.some((other) => {
    const opposite = other.head.object === "none" && isInText(other.head) && other.head.verb !== verb;
    return opposite || OF_WORDS.has(kindOf(other)) || (verb === "add" && other.head.verb !== "delete" && other.head.verb !== "end" && other.head.verb !== "new");
  });
}

/** Said of how an item is rearranged, less than 統合 or 分割 beside it. */
const REARRANGES = /^(?:整理|再編|再編成|再構築|見直し|改善|調整)$/u;

function saysLess({ head: { verb, word, object } }: Member): boolean {
  return object === "none" && (verb === "go-on" || (verb === "change" && REARRANGES.test(word)));
}

/** Kinds that say where an item went. */
const WENT: ReadonlySet<StatementKind> = new Set(["merged", "absorbed", "moved"]);

/** Which of two members that are one kind says it, or null where they are two: 統合・再編, 廃止・統合, 見直し・改善; not 統合・名称変更. */
function asOne(first: Member, second: Member): Member | null {
  const [one, two] = [kindOf(first), kindOf(second)];
  if (one === two) return first;
  if ((one === "merged" || one === "split") && saysLess(second)) return first;
  if ((two === "merged" || two === "split") && saysLess(first)) return second;
  // 新規・更新: new or renewed; the word in front says that it may be new.
  if (one === "added" && second.head.verb === "change" && second.head.object === "none") return second;
  // 廃止・統合 and 1-2に統合・廃止: given up as an item of its own.
  if (WENT.has(one) && two === "deleted" && second.references.length === 0) return first;
  return WENT.has(two) && one === "deleted" && first.references.length === 0 ? second : null;
}

/** 新規・既存事業の整理: 新規 describes a noun that the next word has. */
export function describesNext(first: Headword, second: Headword): boolean {
  return first.word === "新規" && first.object === "none" && second.object !== "none";
}

/**
 * What several bare words joined by ・ or 及び say together: those that are one kind become one statement, and what is said of
 * words in the item is told from what is said of the item.
 */
export function coordinated(members: readonly Member[]): readonly Member[] {
  const shared: Member[] = [];
  for (const member of members) shared.push(withObjectOf(shared[shared.length - 1], member));
  const said: Member[] = [];
  for (const member of shared) {
    const isWords = isOfWords(member, shared.filter((other) => other !== member));
    const next = isWords ? { ...member, head: { ...member.head, object: "content" as const } } : member;
    const last = said[said.length - 1];
    const one = last ? asOne(last, next) : null;
    if (one) said[said.length - 1] = { ...one, start: last.start, end: next.end };
    else said.push(next);
  }
  return said;
}
