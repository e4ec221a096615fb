import { namesAnotherPlan } from "./frames";
import type { FoldedReference } from "./references";
import { givesReason } from "./note-endings";
import { REFERENCE, type Headword } from "./note-headword";
import { isFromPlan, isOccasion, objectAtEnd, ROW_BESIDE, type ObjectKind, type Verb } from "./note-vocabulary";
import type { NoteStatement, StatementKind } from "./syntax";

type Meanings = Partial<Record<ObjectKind, StatementKind>> & { readonly otherwise: StatementKind };

/** What a verb says of each kind of object, where no number decides. "other" is the careful answer: a remark. */
const MEANINGS: Readonly<Record<Exclude<Verb, "new" | "join" | "gather" | "enter" | "inherit" | "move" | "split" | "separate" | "leave-out">, Meanings>> = {
  add: { none: "added", item: "added", count: "added", part: "partly-added", programme: "programme-added", otherwise: "partly-added" },
  delete: { none: "deleted", item: "deleted", count: "deleted", reference: "deleted", programme: "programme-deleted", part: "revised", wording: "revised", content: "revised", otherwise: "other" },
  end: { none: "deleted", item: "deleted", reference: "deleted", programme: "programme-deleted", otherwise: "other" },
  "hand-over": { otherwise: "handed-over" },
  repeat: { otherwise: "repeated" },
  pend: { otherwise: "pending" },
  restore: { otherwise: "restored" },
  replace: { order: "renumbered", number: "renumbered", otherwise: "replaced" },
  change: {
    wording: "reworded",
    number: "renumbered",
    order: "renumbered",
    place: "moved",
    name: "renamed",
    department: "handed-over",
    programme: "programme-changed",
    otherwise: "revised",
  },
  shift: { otherwise: "renumbered" },
  rename: { programme: "programme-changed", otherwise: "renamed" },
  "go-on": { prose: "other", otherwise: "goes-on" },
  keep: { none: "unchanged", content: "unchanged", wording: "unchanged", item: "unchanged", reference: "unchanged", otherwise: "other" },
  vacate: { otherwise: "vacant-number" },
  ditto: { none: "same-as-above", otherwise: "other" },
};

/** What is written in addition stands beside what was there: 追記 and 加筆 never mean a new item. */
const WRITTEN_IN = new Set(["追記", "加筆", "追補", "補記", "付加"]);

function isTo(particle: string): boolean {
  return particle === "に" || particle === "へ" || particle === "への";
}

function isItself(object: ObjectKind): boolean {
  return object === "none" || object === "item" || object === "count" || object === "reference";
}

/** What numbers on both sides of an arrow, or right of it alone, say: 施策①→施策①, ②-2→③-1, →③-1. */
export function meaningOfArrow(references: readonly Pick<FoldedReference, "role" | "level" | "keys">[]): StatementKind {
  const right = references.filter(({ role }) => role === "right");
  const left = references.filter(({ role }) => role === "left");
  if (left.length === 0) return "moved";
  if (right.every(({ level }) => level === "policy")) return "policies-mapped";
  const [from, to] = [left, right].map((side) => new Set(side.flatMap(({ keys }) => keys)).size);
  // ②-2、②-3→②-2 and ②-2→②-2、②-3; in ②-2→②-3、②-4→②-5 each goes its own way.
  if (from > 1 && to === 1) return "merged";
  if (from === 1 && to > 1) return "split";
  const place = (key: string) => key.slice(0, Math.max(0, key.lastIndexOf("-")));
  const places = new Set([...left, ...right].flatMap(({ keys }) => keys.map(place)));
  return places.size === 1 ? "renumbered" : "moved";
}

/** The items themselves, counted, where a plan's items are 事業: 2つの事業を統合, 両事業を一本化, 3事業を2事業に統合. */
const COUNTED_PROGRAMMES = /(?:^|[をは、])(?:[1-9一二三四五六七八九]つ?の?|両)事業$/u;

const OF_ITEMS = new RegExp(`${REFERENCE}の(?:取組)?内容$`, "u");

function joined(head: Headword, references: readonly FoldedReference[]): StatementKind {
  if (isFromAnotherPlan(head)) return "moved";
  if (references.some(({ role }) => role === "target" || (role === "right" && head.object === "none"))) return "absorbed";
  // 2-1と2-2の内容を統合
  if (references.length > 0 && (head.object === "reference" || OF_ITEMS.test(head.objectText))) return "merged";
  if (head.object === "programme" && COUNTED_PROGRAMMES.test(head.objectText)) return "merged";
  if (isTo(head.particle)) return head.object === "count" ? "merged" : "absorbed";
  if (head.object === "programme") return "programme-changed";
  // 「負担金の見直し」を統合 names the other item by its title.
  if (head.objectText.endsWith("」") && /^[をと]/u.test(head.particle)) return "merged";
  if (head.object === "none") return head.verb === "gather" && references.length === 0 ? "absorbed" : "merged";
  return isItself(head.object) ? "merged" : "other";
}

/** ③を取り込む, ③の内容を含む, ③の取組を追加: the item took up another one, or all that stands in it; not ③の一部を取り込む. */
function takesUp(head: Headword, references: readonly FoldedReference[]): boolean {
  const isAll = head.object === "content" || (head.object === "reference" && head.verb === "enter");
  return isAll && head.part === null && head.particle.startsWith("を") && references.some(({ role }) => role === "member") && references.every(({ role }) => role !== "target");
}

function divided(head: Headword, references: readonly FoldedReference[]): StatementKind {
  const targets = references.filter(({ role }) => role === "target" || role === "right");
  if (targets.length > 0 && targets.every(({ level }) => level === "policy")) return "policy-split";
  if (isItself(head.object) || targets.length > 0) return "split";
  if (head.object === "programme") return isOwnProgramme(head) ? "split" : "programme-changed";
  return isTo(head.particle) || namesParts(head) || (head.word === "別立て" && head.particle === "を") ? "split" : "other";
}

/** 人事評価を独立, 研修を切り出し: a matter of the item becomes an item; 車道を分離 is what the city does. */
const SET_UP_APART = /独立|[切き]り?出し/u;

/** 施設と給食を分ける: what is divided is named by its parts. */
const TWO_MATTERS = /^[^、。\s]{2,10}と[^、。\s]{2,10}$/u;

/** The item itself, where a plan's items are 事業: 事業を分割, 本事業を分ける. */
const THIS_PROGRAMME = /^(?:本|当該|同|この)?事業$/u;
/** What an item is divided into, where those are 事業: 2つの事業に, 内容を別の事業に. Its first group is what is divided. */
const INTO_PROGRAMMES = /^(?:(.{0,40})[をは、 ])?(?:(?:[2-9二三四五六七八九]つ?|別々?|それぞれ|個別|複数)の?)事業$/u;
/** 見守り事業と配食事業に分割 */
const TWO_PROGRAMMES = /^[^、。\sを]{1,16}事業と[^、。\sを]{1,16}事業$/u;

/** Whether 事業 in a split means the item and its parts, and not one programme of those in it: 補助事業を2つの事業に分割. */
function isOwnProgramme({ objectText, particle, part }: Headword): boolean {
  if (part !== null) return false;
  if (!isTo(particle)) return THIS_PROGRAMME.test(objectText);
  if (TWO_PROGRAMMES.test(objectText)) return true;
  const into = INTO_PROGRAMMES.exec(objectText);
  return into !== null && (into[1] === undefined || THIS_PROGRAMME.test(into[1]) || objectAtEnd(into[1])?.meaning !== "programme");
}

/** Whether what is taken apart is named by its parts, or by the row that has the other one: 施設と給食に分離, 下段と分割, ↑から分割. */
function namesParts({ particle, objectText }: Headword): boolean {
  if (isTo(particle) || particle === "を") return TWO_MATTERS.test(objectText);
  return ["と", "から", "より"].includes(particle) && ROW_BESIDE.test(objectText);
}

/** Verbs that are a move only where they name a place: 2-1に掲載. */
const PUT_DOWN = new Set(["位置付け", "位置づけ", "位置付ける", "位置づける", "掲載", "記載"]);

/** Verbs of change that make one thing part of another where they say into which. */
const REARRANGED = new Set(["整理", "再編", "再構築", "再編成", "統一", "調整"]);

function changedInto({ word, objectText }: Headword, references: readonly FoldedReference[]): StatementKind {
  // ②③に再編: this one became both; ①②を③④に再編 is of several.
  const many = references.flatMap(({ role, keys }) => (role === "target" ? keys : [])).length > 1;
  if (REARRANGED.has(word)) return many && references.every(({ role }) => role === "target") ? "split" : "absorbed";
  return /位置|掲載|体系/u.test(objectText) ? "moved" : "renumbered";
}

function isDepartment(text: string): boolean {
  return /[課室局署]$/.test(text.slice(-1));
}

/** 部会で追加, 福祉課が追加, 次期計画に追加, 1-3の次に追加: when, where or by whom, and nothing that it was added to. */
function tellsOnlyWhere({ particle, object, objectText }: Headword): boolean {
  if (isTo(particle)) return isOccasion(objectText) || BESIDE.test(objectText);
  return object === "prose" && (particle === "で" || particle === "にて" || particle === "において" || (particle === "が" && isDepartment(objectText)));
}

const BESIDE = new RegExp(`${REFERENCE}の(?:次|後|後ろ|直後|前|直前|下|間)$`, "u");

/** Verbs that are of the wording, a name or the item only where they say so: 更新と活用に改める is what is done from now on. */
const LOOSE = /^(?:改める|変わ|書き|言い|付け直)/u;

/** 担当が福祉課に変更, 福祉課から健康課に変更; not 窓口を福祉課に変更. */
const TO_DEPARTMENT = /^(?:(?:担当|所管|主管)[課部署]?[がをは:])?(?:[^をがはに、 ]{1,15}から)?[^をがはに、 ]{1,15}[課局署]$/u;

/** 総合戦略から移行, 促進計画を本計画に内包: what stood in another plan is new in this one. */
function isFromAnotherPlan({ particle, objectText }: Headword): boolean {
  if (isTo(particle)) return /[本当]計画$/u.test(objectText);
  return (particle === "から" || particle === "より" || particle === "からの") && namesAnotherPlan(objectText);
}

const PROGRAMME = /^(.{0,16}?)(?:をもって|で|に|、)?(?:本|当該|同)?事業$/u;

/** 事業終了, R5末で事業廃止 say it of the item; 事業の廃止(A) and A事業の終了 of one programme in it. */
function isWholeProgramme({ verb, word, objectText, particle }: Headword): boolean {
  const when = PROGRAMME.exec(objectText)?.[1];
  return (when === "" || (when !== undefined && isOccasion(when))) && particle === "" && (verb === "end" || (verb === "delete" && word !== "削除"));
}

/** 指標①を削除: one of the things that stand in an item with numbers of their own. */
const FIGURE = new RegExp(`(?:指標|目標値|KPI|図|表|写真|注)(?:No[.]?)?(?:${REFERENCE}|[0-9①-⑳][-0-9]{0,4})$`, "u");

/**
 * What verb, object and numbers of a statement mean together.
 * 「②-2に統合」 is absorbed; 「②-2と統合」 and 「②-2、②-3を統合」 are merged: the item and the
 * numbers named become one. 「追加」 of nothing in particular is an added item, of a part or a matter
 * a partial addition. 削除 of something inside the text is a revision, not a deleted item.
 */
export function meaningOf(head: Headword, references: readonly FoldedReference[]): StatementKind {
  const targets = references.filter(({ role }) => role === "target");
  switch (head.verb) {
    case "map":
      return meaningOfArrow(references);
    case "point":
      return "moved";
    case "join":
    case "gather":
      return joined(head, references);
    case "enter":
      if (isFromAnotherPlan(head)) return "moved";
      if (takesUp(head, references)) return "merged";
      // ③の一部を取り込む leaves ③ itself where it was.
      if (head.part !== null && references.length > 0 && targets.length === 0) return "other";
      // 2へ発展的に解消 names the place; 待機児童の解消 is an aim.
      if (head.word.endsWith("解消") && targets.length === 0) return "other";
      return isItself(head.object) || isTo(head.particle) || targets.length > 0 ? "absorbed" : "other";
    case "inherit":
      if (targets.length > 0 || isFromAnotherPlan(head)) return "moved";
      return isTo(head.particle) && isDepartment(head.objectText) ? "handed-over" : "goes-on";
    case "move":
      if (PUT_DOWN.has(head.word) && targets.length === 0) return head.object === "place" ? "moved" : "other";
      // 格上げ is of the item, whatever it was before.
      if (isFromAnotherPlan(head) || head.word.startsWith("格")) return "moved";
      if (head.object === "order") return "renumbered";
      if (head.object === "programme") return "programme-changed";
      if (isTo(head.particle) && isDepartment(head.objectText)) return "handed-over";
      return isItself(head.object) || OF_ITEMS.test(head.objectText) || head.object === "place" || isTo(head.particle) || targets.length > 0 ? "moved" : "other";
    case "leave-out":
      return isFromPlan(head.objectText, head.particle) ? "deleted" : "other";
    case "hand-over":
      return targets.length > 0 ? "moved" : "handed-over";
    case "split":
      return divided(head, references);
    case "separate":
      if (targets.length > 0 || head.object === "count" || namesParts(head)) return "split";
      if (head.object === "prose" && head.particle === "を" && SET_UP_APART.test(head.word)) return "split";
      // 分離 alone is said of both that were one, 独立 of the one that left.
      if (head.object === "none" && head.particle === "" && head.word === "分離") return "split";
      // 2-1の後段を独立
      if (head.object === "part" && references.length > 0) return "separated";
      return isItself(head.object) || head.particle === "から" || head.particle === "より" ? "separated" : "other";
    case "new":
      // 一部新規, 相談会を新規追加, 目標値を新規に設定, 窓口の新設 and 補助制度の創設 leave the rest as it was.
      if (head.part !== null) return "partly-added";
      if ((head.particle !== "を" && head.particle !== "の") || isItself(head.object)) return "added";
      return head.object === "programme" ? "programme-added" : "partly-added";
    case "add":
      if (takesUp(head, references)) return "merged";
      // 重点施策に追加 adds the item to something else; 国の方針を踏まえ追記 something to the item.
      if ((WRITTEN_IN.has(head.word) || head.part !== null) && head.object !== "programme") return MEANINGS.add.otherwise;
      if (tellsOnlyWhere(head)) return "added";
      return isTo(head.particle) ? MEANINGS.add.otherwise : (MEANINGS.add[head.object] ?? MEANINGS.add.otherwise);
    case "change":
      // 重点事業に変更 says what the item counts as now, not which of its programmes changed.
      if (head.object === "programme" && isTo(head.particle) && !head.objectText.endsWith("」")) return MEANINGS.change.otherwise;
      if (isTo(head.particle) && TO_DEPARTMENT.test(head.objectText)) return "handed-over";
      if (LOOSE.test(head.word) && head.object === "prose") return "other";
      // 他計画との整合を図る says nothing of what was changed.
      if (head.word === "整合" && head.particle.startsWith("と")) return "other";
      // 2-1に再編 says where it is now; 2-1に変更 what its number is.
      if (targets.length > 0 && isTo(head.particle)) return changedInto(head, references);
      return MEANINGS.change[head.object] ?? MEANINGS.change.otherwise;
    default: {
      const meanings = MEANINGS[head.verb];
      // 完了による削除, 統廃合に伴う廃止: the words in front only say why.
      if (isWholeProgramme(head) || ((head.verb === "delete" || head.verb === "end") && givesReason(head.objectText))) return "deleted";
      // 1-1に同じ: as another item is, not as this one was.
      if (head.verb === "keep" && head.object === "reference" && isTo(head.particle)) return "other";
      if (FIGURE.test(head.objectText) && (head.verb === "delete" || head.verb === "end")) return meanings.part ?? meanings.otherwise;
      return meanings[head.object] ?? meanings.otherwise;
    }
  }
}

/** Kinds that say of whatever number stands in them what became of it. */
export const TIES: ReadonlySet<StatementKind> = new Set(["merged", "absorbed", "split", "separated", "moved", "renumbered", "policies-mapped", "policy-split"]);

/** Kinds that tell of a matter outside the item where they only give the reason for something else: 法の改正により新規追加, 事業縮小のため統合. */
const ONLY_WHY: ReadonlySet<StatementKind> = new Set(["added", "deleted", "revised", "goes-on"]);

/**
 * Whether a statement that gives the reason for the one behind it says nothing of the item itself. What says where an item went
 * (1-2に統合したため) or what it is called now is true of it all the same; 番号繰上げ comes of what became of other items.
 */
export function onlyGivesReason(head: Headword, references: readonly FoldedReference[], next: Pick<Headword, "verb"> | null): boolean {
  const kind = meaningOf(head, references);
  if (next?.verb === "shift") return references.every(({ role }) => role === "mention") || ONLY_WHY.has(kind);
  // 施策体系の見直しにより1-3へ移動: the whole plan's order.
  return ONLY_WHY.has(kind) || (kind === "moved" && head.object === "place" && references.length === 0);
}

/** What can be said of something in an item too, but for 新規追加 and 新規に追加, which are of the item alone. */
const ADDS = /^(?!.*新規[追にで]).*(?:追加|加え[るた]|[記掲]載|立ち?上げ|開始|実施|開設|導入|設置|着手|作成|開催|位置[付づ]ける?|新たに)$/u;

/** Whether an added statement may be of something in an item as well as of the item: 法改正に伴い追加, 新たに記載, 新規導入. */
export function mayAddToItem({ kind, keyword }: NoteStatement): boolean {
  return kind === "added" && keyword !== null && ADDS.test(keyword.text);
}
