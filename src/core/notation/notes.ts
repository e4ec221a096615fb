import { fold, type Folded } from "./fold";
import { defaultFrameWords, type FrameWords } from "./frames";
import { isConfirmation } from "./confirmations";
import { changesIn } from "./note-changes";
import { coordinated, describesNext, type Member } from "./note-coordination";
import { asks, givesReason, proposes } from "./note-endings";
import { handingOver, headwordOf, withPart, type Headword } from "./note-headword";
import { outermostBrackets, outerText, partsWithin, type Bracket } from "./note-layout";
import { meaningOf, onlyGivesReason, TIES } from "./note-meaning";
import { partsOf, piecesOf, segmentsOf, type Piece, type Segment } from "./note-pieces";
import { asWritten, referencesInFolded, type FoldedReference } from "./references";
import type { NoteStatement, Range, StatementKind } from "./syntax";
import { withoutWraps } from "./wrapped-words";

export interface NoteOptions {
  /** What the sheet calls its plans; 第1期 and 第2期 where not given. */
  readonly frames?: FrameWords;
}

/** A note being read: its folded text and the numbers in it. */
interface Reading {
  readonly text: string;
  readonly folded: Folded;
  readonly references: readonly FoldedReference[];
}

/** A statement before its places are turned back into those of the text as written. */
interface Draft extends Range {
  readonly kind: StatementKind;
  readonly head: (Headword & Range) | null;
  readonly bullet: Range | null;
  readonly references: readonly FoldedReference[];
  readonly brackets: readonly Bracket[];
}

/** A stretch of a segment with the headword that decides it. */
interface Group extends Range {
  readonly head: (Headword & Range) | null;
}

/** Said of a statement that only thinks about it. */
const ONLY_CONSIDERED = ["検討", "検討する", "検討予定", "しない", "せず", "ではない", "必要なし", "不要"];

/** Brackets may hold statements, and those may hold brackets; further down it is prose. */
const DEEPEST = 2;

/** Kinds whose brackets name what was added or changed, so that a verb in them is no statement. */
const NAMING: ReadonlySet<StatementKind> = new Set(["added", "partly-added", "programme-added", "programme-changed", "programme-deleted", "renamed", "handed-over", "reworded"]);

function headOf(reading: Reading, range: Range, brackets: readonly Bracket[]): (Headword & Range) | null {
  const outer = outerText(reading.folded.text, range, reading.references, brackets);
  const head = headwordOf(outer.text) ?? leadingHead(outer.text) ?? handingOver(outer.text);
  return head && { ...head, start: outer.at(head.start), end: outer.at(Math.max(head.start, head.end - 1)) + 1 };
}

/** 新規追加 ○○の活用: the keyword first, what it is about behind a space or colon. */
function leadingHead(outer: string): Headword | null {
  const lead = outer.length - outer.trimStart().length;
  const stop = outer.slice(lead, lead + 30).search(/[ :\n→]/);
  if (stop <= 0) return null;
  const head = headwordOf(outer.slice(0, lead + stop));
  return head && head.object !== "prose" && head.verb !== "point" ? head : null;
}

/** The pieces of a segment put together again: a new group begins only where both it and the one before say something. */
function groupsOf(reading: Reading, segment: Range, brackets: readonly Bracket[]): Group[] {
  const source = reading.folded.text;
  const groups: Group[] = [];
  const pieces = piecesOf(source, segment, reading.references, brackets);
  for (const piece of saidIn(reading, pieces, brackets)) {
    const { head } = piece;
    const states = head !== null && isStated(source.slice(piece.start, piece.end), meaningOf(head, partsWithin(reading.references, piece)));
    const isBare = head !== null && head.object !== "prose";
    const group = groups[groups.length - 1];
    if (piece.isNext) {
      groups.push({ start: piece.start, end: piece.end, head });
    } else if (group && states && onlySaysWhy(reading, group, head)) {
      groups[groups.length - 1] = { start: group.start, end: piece.end, head };
    } else if (group?.head && !states && beginsTopic(reading, piece)) {
      groups.push({ start: piece.start, end: piece.end, head: null });
    } else if (group === undefined || (group.head && states && (piece.cut === "comma" || isBare))) {
      if (group && isOnlyWhy(reading, group, partsWithin(reading.references, group), head)) {
        groups[groups.length - 1] = { ...group, head: null };
      }
      groups.push({ start: piece.start, end: piece.end, head: states ? head : null });
    } else {
      const considered = !states && isOnlyConsidered(source.slice(group.start, piece.start), source.slice(piece.start, piece.end));
      groups[groups.length - 1] = { start: group.start, end: piece.end, head: considered ? null : (group.head ?? (states ? head : null)) };
    }
  }
  const labelled = groups.length === 1 && groups[0].head === null ? newAndMore(source, pieces) : null;
  return labelled ? [{ ...groups[0], head: labelled }] : groups;
}

/** Whether a stretch begins to speak of another item: the (3)は in (1)は文言修正、(3)は利用がないため削除. */
function beginsTopic({ folded: { text }, references }: Reading, piece: Range): boolean {
  const lead = /^[ 、,]*/u.exec(text.slice(piece.start, piece.end));
  const [first] = partsWithin(references, piece);
  return first !== undefined && first.start === piece.start + (lead?.[0].length ?? 0) && /^(?:は|については)/u.test(text.slice(first.end, first.end + 5));
}

/** A piece with its headword. */
interface Said extends Group {
  readonly cut: Piece["cut"];
  /** It certainly states something beside the one before it: 名称変更 in 統合・名称変更. */
  readonly isNext: boolean;
}

/** The pieces with what they say; those joined by ・ and the like together, where each of them says something. */
function saidIn(reading: Reading, pieces: readonly Piece[], brackets: readonly Bracket[]): Said[] {
  const said: Said[] = [];
  for (let from = 0, to = 1; from < pieces.length; from = to++) {
    while (to < pieces.length && pieces[to].cut === "joined") to++;
    const run = pieces.slice(from, to);
    const members = membersOf(reading, run, brackets);
    if (members) said.push(...coordinated(members).map((member, index) => ({ ...member, cut: run[0].cut, isNext: index > 0 })));
    else said.push(...run.map((piece) => ({ ...piece, head: headOf(reading, piece, brackets), isNext: false })));
  }
  return said;
}

/** More words in a row are a list of something, no note. */
const MOST_JOINED = 6;

/** The parts of some joined pieces, if there are several and each states something of the item or of a kind of thing in it. */
function membersOf(reading: Reading, run: readonly Piece[], brackets: readonly Bracket[]): Member[] | null {
  // 新規　廃止した講座の後継: した describes a noun.
  if (reading.folded.text[run[run.length - 1].end] === "た") return null;
  if (run.length > MOST_JOINED || (run.length === 1 && !/[ と]/u.test(reading.folded.text.slice(run[0].start, run[0].stop)))) return null;
  const parts = run.flatMap((piece) => partsOf(reading.folded.text, piece, reading.references, brackets));
  if (parts.length < 2 || parts.length > MOST_JOINED) return null;
  const members: Member[] = [];
  for (const { start, stop: end } of parts) {
    const head = headOf(reading, { start, end }, brackets);
    const references = partsWithin(reading.references, { start, end });
    if (head === null || head.object === "prose" || !isStated(reading.folded.text.slice(start, end), meaningOf(head, references))) return null;
    if (members.length > 0 && describesNext(members[members.length - 1].head, head)) return null;
    members.push({ start, end, head, references });
  }
  return members;
}

/** What a department may ask for in its answer; a request for other words tells only what is still to be done. */
const ASKED_FOR: ReadonlySet<StatementKind> = new Set([
  "added", "deleted", "absorbed", "moved", "merged", "split", "separated", "unchanged", "goes-on", "handed-over", "restored", "replaced", "repeated",
]);

function isStated(words: string, kind: StatementKind): boolean {
  return kind !== "other" && (ASKED_FOR.has(kind) || !asks(words));
}

/** 廃止、統合を検討 states neither; nor does 1-2に統合し、名称を変更してはどうか, where し ties both to one question. */
function isOnlyConsidered(before: string, words: string): boolean {
  return ONLY_CONSIDERED.some((word) => words.trimEnd().endsWith(word)) || (/し[、 ]?$/u.test(before) && proposes(words));
}

/** A label beside 新規 is no longer than this. */
const LONGEST_LABEL = 8;

/** 新規・重点: the kind, and beside it a label that says nothing of what became of the item; 新規・廃止を検討 is none. */
function newAndMore(source: string, [first, label, ...more]: readonly Range[]): (Headword & Range) | null {
  if (!label || more.length > 0 || label.end - label.start > LONGEST_LABEL) return null;
  const word = source.slice(first.start, first.end).replace(/[・/] ?$/u, "");
  const head = first.start + word.length < first.end ? headwordOf(word) : null;
  const isLabel = !ONLY_CONSIDERED.some((each) => source.slice(label.start, label.end).trimEnd().endsWith(each));
  return head?.verb === "new" && head.object === "none" && isLabel ? { ...head, start: first.start + head.start, end: first.start + head.end } : null;
}

/**
 * 県の事業に移すため in front of 廃止: a reason without a number; 1-2に統合したため names the place. In front of 追加 only
 * where it is not of the item: 法改正に伴い, not 2項目の統合に伴い.
 */
function onlySaysWhy(reading: Reading, group: Group, { verb }: Headword): boolean {
  const ends = verb === "delete" || verb === "end";
  const begins = (verb === "add" || verb === "new") && (group.head === null || group.head.object === "prose");
  const references = partsWithin(reading.references, group);
  // ①は完了のため, ① 完了により in front of 削除: the number is what both are said of.
  const isTopic = references.length === 1 && (beginsTopic(reading, group) || isLabelled(reading, group, references[0]));
  return (ends || begins) && isReason(reading, group) && (references.length === 0 || isTopic);
}

/** Whether a stretch begins with the number that it is said of and says nothing of where that went: ①-3 完了のため, ①-3：, ①-3を; not ①-3を統合したため. */
function isLabelled({ folded: { text } }: Reading, { start, end, head }: Group, reference: FoldedReference): boolean {
  const leads = text.slice(start, reference.start).trim() === "" && /^[\s:を]/u.test(text.slice(reference.end, end));
  return leads && (head === null || !TIES.has(meaningOf(head, [reference])));
}

function isReason({ folded }: Reading, { start, end }: Range): boolean {
  return givesReason(folded.text.slice(start, end).replace(/[、, ]{1,3}$/u, ""));
}

/** Whether a stretch in front of another statement, or in its bracket, only gives the reason for it; what is still open is so in any case. */
function isOnlyWhy(reading: Reading, said: Group, references: readonly FoldedReference[], next: Headword | null): boolean {
  return said.head !== null && next?.verb !== "pend" && isReason(reading, said) && onlyGivesReason(said.head, references, next);
}

/** What a bracket with numbers may end with where the verb outside says where to or from: 統合(1-1へ), 移動(②-5から). */
const DIRECTIONS = /(へ|に|から|より)$/;

/** Whether a bracket holds numbers and nothing else, so that they belong to the statement outside. */
function holdsOnlyNumbers(reading: Reading, content: Range, head: Headword | null): boolean {
  let at = content.start;
  const references = partsWithin(reading.references, content);
  const directed = references.length > 0 && roleFor(head) !== "mention";
  for (const reference of [...references, { start: content.end, end: content.end }]) {
    const between = reading.folded.text.slice(at, reference.start);
    const plain = directed && reference.start === content.end ? between.replace(DIRECTIONS, "") : between;
    if (/[^\s、,・と及びやほか等]/.test(plain)) return false;
    at = reference.end;
  }
  return true;
}

/** The role that a bare number in brackets has from the verb outside: 2つの項目を統合(②-2、②-3), 2項目を1つに統合(②-2、②-3). */
function roleFor(head: Headword | null, many = false): FoldedReference["role"] {
  switch (head?.verb) {
    case "join":
      if (many && head.object === "count") return "member";
      return head.particle === "に" || head.particle === "へ" ? "target" : "member";
    case "gather":
      return head.object === "count" || head.particle === "を" ? "member" : "target";
    case "split":
    case "move":
    case "enter":
      return "target";
    case "separate":
      // 分離(1-1、1-2) names the parts, as 分割(1-1、1-2) does; 独立(1-1) where the item came from.
      return many && head.word === "分離" ? "target" : "left";
    default:
      return "mention";
  }
}

/** Whether a number is that of a part: the 7 of 研修(7)と採用(8)に分割, joined by と to another, and the ③ of ③を独立. */
function isPart({ folded: { text } }: Reading, { end, role, frame }: FoldedReference, references: readonly FoldedReference[], head: Headword | null): boolean {
  if (head?.verb === "separate") return head.object === "reference" && head.particle === "を" && role === "member" && frame !== "current";
  // ①-3は①-2から分割
  if (head?.verb === "split" && role === "left") return text.startsWith("は", end) && references.some((other) => other.start > end && /^(?:から|より)/u.test(text.slice(other.end, other.end + 2)));
  if (head?.verb !== "split" || role !== "member") return false;
  return /^[)」』]{0,2}と/u.test(text.slice(end, end + 3)) && references.some((other) => other.start > end && other.role === "target");
}

/** Numbers that stand alone in a bracket take the verb's role; an alias, ①-6(現行①-2), stays a mention. */
function givenRoles(reading: Reading, references: readonly FoldedReference[], brackets: readonly Bracket[], head: Headword | null): FoldedReference[] {
  return references.map((reference) => {
    if (isPart(reading, reference, references, head)) return { ...reference, role: "target" };
    const bracket = brackets.find(({ start, end }) => reference.start > start && reference.end < end);
    if (reference.role !== "mention" || !bracket || references.some(({ end }) => end === bracket.start)) return reference;
    const content = { start: bracket.start + 1, end: bracket.end - 1 };
    const many = partsWithin(references, content).flatMap(({ keys }) => keys).length > 1;
    return holdsOnlyNumbers(reading, content, head) ? { ...reference, role: roleFor(head, many) } : reference;
  });
}

function isWorthTelling(inner: Draft, outer: StatementKind): boolean {
  if (inner.kind === "other" || inner.kind === outer) return false;
  if (inner.references.length > 0) return true;
  return inner.head !== null && inner.head.object !== "prose" && (!NAMING.has(outer) || inner.kind === "repeated" || inner.kind === "pending");
}

function draftsOfGroup(reading: Reading, group: Group, bullet: Range | null, brackets: readonly Bracket[], depth: number): Draft[] {
  const own = partsWithin(brackets, group).filter(({ quotes }) => !quotes);
  const all = partsWithin(reading.references, group);
  const remarks = own.filter((bracket) => !all.some(({ start, end }) => start <= bracket.start && end >= bracket.end));
  const head = group.head && withPart(group.head, remarks.map(({ start, end }) => reading.folded.text.slice(start + 1, end - 1)));
  const references = givenRoles(reading, all, remarks, head);
  const kind = head ? meaningOf(head, references) : "other";
  const inner = depth < DEEPEST ? remarks.flatMap((bracket) => innerDrafts(reading, bracket, head, depth + 1)) : [];
  const told = inner
    .filter((draft) => isWorthTelling(draft, kind))
    .map((draft) => (kind !== "other" && isOnlyWhy(reading, draft, draft.references, head) ? { ...draft, kind: "other" as const, head: null } : draft));
  const isOnlyBracket = outerText(reading.folded.text, group, all, own).text.trim() === "";
  if (isOnlyBracket && told.length > 0) return told.map((draft) => ({ ...draft, bullet: draft.bullet ?? bullet }));
  const taken = new Set(told.flatMap((draft) => draft.references.map(({ start }) => start)));
  const outer: Draft = {
    start: group.start,
    end: group.end,
    kind,
    head: kind === "other" ? null : head,
    bullet,
    references: references.filter(({ start }) => !taken.has(start)),
    brackets: remarks,
  };
  return [outer, ...told];
}

function innerDrafts(reading: Reading, bracket: Bracket, outer: Headword | null, depth: number): Draft[] {
  const content = { start: bracket.start + 1, end: bracket.end - 1 };
  if (holdsOnlyNumbers(reading, content, outer)) return [];
  const drafts = draftsIn(reading, content, depth);
  // 利用促進計画(本計画に内包)の指標: a bracket in the middle of a sentence explains the noun in front of it.
  const explains = /[のをが]/u.test(reading.folded.text[bracket.end] ?? "");
  return explains ? drafts.filter(({ kind, references }) => references.length > 0 || kind === "repeated" || kind === "pending") : drafts;
}

function draftsIn(reading: Reading, range: Range, depth: number): Draft[] {
  const brackets = outermostBrackets(reading.folded.text, range);
  return segmentsOf(reading.folded.text, range, reading.references, brackets).flatMap((segment: Segment) =>
    groupsOf(reading, segment, brackets).flatMap((group, index) =>
      draftsOfGroup(reading, trimmed(reading.folded.text, group), index === 0 ? segment.bullet : null, brackets, depth),
    ),
  );
}

/** Without the 、 and spaces that only joined it to its neighbours. */
function trimmed(text: string, group: Group): Group {
  let { start, end } = group;
  while (start < end && " 、,\n".includes(text[start])) start++;
  while (end > start && " 、,\n".includes(text[end - 1])) end--;
  return { ...group, start, end };
}

function wordsOf(source: string, bracket: Bracket): Range[] {
  const words: Range[] = [];
  let start = bracket.start + 1;
  for (let at = start; at < bracket.end; at++) {
    const isEnd = at === bracket.end - 1;
    if (!isEnd && source[at] !== "、" && source[at] !== ",") continue;
    let [from, to] = [start, at];
    while (from < to && source[from].trim() === "") from++;
    while (to > from && source[to - 1].trim() === "") to--;
    if (to > from) words.push({ start: from, end: to });
    start = at + 1;
  }
  return words;
}

function finished({ text, folded }: Reading, draft: Draft): NoteStatement {
  const written = (range: Range) => {
    const [start, end] = [folded.at(range.start), folded.at(range.end)];
    return { start, end, text: text.slice(start, end) };
  };
  const { head, kind } = draft;
  return {
    ...written(draft),
    kind,
    references: draft.references.map((reference) => asWritten(reference, folded, text)),
    words: draft.brackets.flatMap((bracket) => wordsOf(folded.text, bracket).map(written)),
    changes: changesIn(folded.text, draft, draft.brackets, draft.references, kind === "handed-over" || kind === "renamed" || kind === "programme-changed"),
    count: head?.count ?? null,
    part: head?.part ?? null,
    keyword: head && written(head),
    object: head?.object ?? null,
    bullet: draft.bullet && written(draft.bullet),
  };
}

/**
 * Reads a note: every stretch of it is part of a statement, a remark is one of kind "other". 済 alone says nothing.
 * A bracket that says something else than the words outside it, 削除(②-8に集約。…), makes a second
 * statement, which then owns the numbers in it: first "deleted", then "absorbed" into ②-8.
 * @returns statements in the order of their beginning; UTF-16 offsets of `text`
 */
export function parseNote(text: string, options: NoteOptions = {}): NoteStatement[] {
  if (isConfirmation(text)) return [];
  const folded = withoutWraps(fold(text));
  const references = referencesInFolded(folded.text, options.frames ?? defaultFrameWords);
  const reading: Reading = { text, folded, references };
  return draftsIn(reading, { start: 0, end: folded.text.length }, 0).map((draft) => finished(reading, draft));
}

/** One-character and other short forms that only a change-kind column uses. */
const SHORT_KINDS: Readonly<Record<string, StatementKind>> = {
  新: "added",
  追加: "added",
  拡: "goes-on",
  継: "goes-on",
  縮: "goes-on",
  廃: "deleted",
  削: "deleted",
  完: "deleted",
  統: "merged",
  分: "split",
  移: "moved",
  改: "revised",
  修: "revised",
  変: "revised",
  見直: "revised",
  同: "unchanged",
  有: "changed",
  有り: "changed",
  あり: "changed",
  無: "unchanged",
  なし: "unchanged",
  再: "repeated",
};

/** What may stand beside 統合 in one kind – 統合・再編, 分割・見直し – and says less than it. */
const SAYS_LESS: ReadonlySet<StatementKind> = new Set(["revised", "goes-on"]);

/** The 統合 or 分割 that a kind of two words begins with, or null. */
function leadingKind(only: NoteStatement, options: NoteOptions): NoteStatement | null {
  const cut = only.text.search(/[・/／]/);
  if (cut < 0 || !SAYS_LESS.has(only.kind)) return null;
  const [first] = parseNote(only.text.slice(0, cut), options);
  return first?.kind === "merged" || first?.kind === "split" ? first : null;
}

/** Reads a cell of a change-kind column (区分): the words of notes, and short forms such as 新, 継, 廃. */
export function parseChangeKind(text: string, options: NoteOptions = {}): NoteStatement[] {
  const statements = parseNote(text, options);
  const [only] = statements;
  if (statements.length !== 1) return statements;
  const leading = leadingKind(only, options);
  if (leading) return [{ ...only, kind: leading.kind, keyword: { start: only.start, end: only.start + leading.end, text: leading.text } }];
  const kind = SHORT_KINDS[withoutWraps(fold(only.text)).text.trim().replace(/^[([](.+)[)\]]$/u, "$1")];
  if (kind === undefined || (only.kind !== "other" && only.kind !== "partly-added" && only.kind !== "added")) return statements;
  return [{ ...only, kind, keyword: { start: only.start, end: only.end, text: only.text } }];
}
