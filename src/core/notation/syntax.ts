import type { ObjectKind } from "./note-vocabulary";

/**
 * What the grammars yield. Offsets are UTF-16 units in the text that was parsed, exactly
 * as it was given; grammars fold widths only for themselves and never throw.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Which plan a number belongs to, as far as the words say: 現行①-2, 第2期①-2. */
export type Frame = "current" | "next";

/** How a number is written: circled ①, parenthesised (1), dotted 1., hyphenated 1-1, … */
export type NumberStyle =
  | "circled"
  | "parenthesised"
  | "dotted"
  | "plain"
  | "roman"
  | "latin"
  | "kana"
  | "kanji"
  | "chapter"
  | "worded";

/** 番号: a path of positive integers. `key` is the path joined by "-"; `label` is how it was written. */
export interface ItemNumber extends Range {
  readonly path: readonly number[];
  readonly key: string;
  readonly label: string;
  /** The style of each level, as many as `path` has. */
  readonly styles: readonly NumberStyle[];
  /** Word that says the level, if any: 章, 節, 基本目標, 施策, 項 … ("" for none), as many as `path` has. */
  readonly levelWords: readonly string[];
}

/** The beginning of an item's or heading's text: number, mark, and where the sentence starts. */
export interface Labelled {
  readonly number: ItemNumber | null;
  /** The item mark ○ (also 〇◯・●) with its place, or null. */
  readonly mark: (Range & { readonly text: string }) | null;
  /** A word in brackets that says what became of it (【新規】), with its place inside them, or null. */
  readonly tag: (Range & { readonly text: string }) | null;
  /** Where the text proper begins. */
  readonly bodyStart: number;
}

/**
 * One mention of numbers in a note: 施策①-2, ②-2、3, ①-1～①-3.
 * A list or range is one reference with several keys.
 */
export interface Reference extends Range {
  readonly keys: readonly string[];
  /** Each key as written, with its place, parallel to `keys` (a range names its ends; between them the range's own place). */
  readonly parts: readonly (Range & { readonly label: string })[];
  /** The frame that the words state, or null. */
  readonly frame: Frame | null;
  /** Whether 施策 (or 基本目標 …) stands before it and the keys have one level: a policy's number. */
  readonly level: "policy" | "item";
  /** Where it stands in the statement: left or right of an arrow, as target (〜に集約), as member (現行②-2、②-3を統合), or merely mentioned. */
  readonly role: "left" | "right" | "target" | "member" | "mention";
  /** A bare number in words that may speak of an amount as well (3に整理): a reference only where the sheet has it. */
  readonly tentative?: true;
}

export type StatementKind =
  | "added" // 新規追加、新規、新設
  | "deleted" // 削除、廃止、完了、終了
  | "absorbed" // 〜へ集約、〜に統合、〜へ編入、取り込み
  | "moved" // 施策⑧へ、〜へ移動、移設
  | "handed-over" // 移管、所管替え
  | "repeated" // 再掲
  | "pending" // 調整中、未定、検討中
  | "split" // 2つの項目に分割、①-1、①-4に分割
  | "merged" // 2つの項目を統合、現行②-2、②-3を統合
  | "separated" // 〜から独立、分離
  | "restored" // 復元
  | "replaced" // 差替え
  | "partly-added" // 後半追加、前半追加、一部追加
  | "programme-changed" // 事業の変更(A→B)
  | "programme-added" // 事業の追加(A、B)
  | "programme-deleted" // 事業等の削除(A)
  | "policies-mapped" // 施策①→施策①
  | "policy-split" // 施策⑤は、施策①⑧へ分割
  | "unchanged" // 変更なし、修正なし
  | "reworded" // 文言修正、表現修正
  | "revised" // 内容見直し
  | "renumbered" // 繰下げ、番号変更
  | "renamed" // 名称変更
  | "goes-on" // 継続、拡充、縮小 (says nothing of the wording)
  | "vacant-number" // 欠番
  | "nothing-there" // (なし) where one plan's item would stand: it is new or given up, unless something else is said
  | "changed" // 有 in a column 変更の有無: all that such a column can say, of a new item too
  | "same-as-above" // 〃、同上
  | "other";

/** One statement of a note. */
export interface NoteStatement extends Range {
  readonly kind: StatementKind;
  /** The statement as written, without its bullet. */
  readonly text: string;
  readonly references: readonly Reference[];
  /** Contents of its brackets, split at 、 and , – 後半追加(人材育成) → ["人材育成"]. */
  readonly words: readonly (Range & { readonly text: string })[];
  /** A→B inside it where A and B are words, not numbers (事業の変更, 所管替え, 名称変更). */
  readonly changes: readonly { readonly from: string; readonly to: string }[];
  /** n of "n つの項目に分割/を統合"; null where no count is written. */
  readonly count: number | null;
  /** Which part: 前半/後半/一部; null elsewhere. */
  readonly part: "first" | "second" | "some" | null;
  /** The keyword that decided the kind, with its place (⇒ for a mapping); null for "other". */
  readonly keyword: (Range & { readonly text: string }) | null;
  /** What the keyword is said of, as far as the last word before it tells; null for "other". */
  readonly object: ObjectKind | null;
  /** The bullet in front (・ ○ - ●), or null. */
  readonly bullet: (Range & { readonly text: string }) | null;
}

/** A department as written in a list. */
export interface DepartmentName extends Range {
  /** As written, with line breaks and stray spaces inside the name joined; a blank between its levels stays (福祉部　福祉課). */
  readonly name: string;
  /** 主管: (主) or ◎ stands with it. */
  readonly lead: boolean;
  /** A line break or space stands inside the name; `name` is the joined one. */
  readonly broken: boolean;
  /** "named" – a department; "all" – 全課, 関係各課; "others" – 〜課ほか; "none" – －, 未定; "pending" – 調整中; "same-as-above" – 〃. */
  readonly kind: "named" | "all" | "others" | "none" | "pending" | "same-as-above";
}

/** A department list as parsed: names in order, and the separators that stand between them. */
export interface DepartmentList {
  readonly names: readonly DepartmentName[];
  readonly separators: readonly (Range & { readonly kind: "newline" | "ideographic-comma" | "comma" | "middle-dot" | "slash" | "space" })[];
  /** Numbers of items beside names (1-1、1-2 福祉課, 福祉課(1、2)): the keys as written, and the index of their name; `only` where のみ is written with them. */
  readonly labels: readonly { readonly keys: readonly string[]; readonly name: number; readonly only?: true }[];
  /** Text in the cell that is no name (a remark in brackets, for instance). */
  readonly remarks: readonly (Range & { readonly text: string })[];
}
