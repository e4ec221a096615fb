/** Which of the standard statements a template writes. */
export type TemplateId =
  | "added"
  | "deleted"
  | "absorbed"
  | "moved"
  | "split"
  | "merged"
  | "policies-mapped"
  | "handed-over"
  | "pending"
  | "programme-changed"
  | "programme-added"
  | "programme-deleted"
  | "first-part-added"
  | "second-part-added"
  | "some-part-added"
  | "revised"
  | "reworded"
  | "unchanged";

/** Names of slots as they stand in a template between 〈 and 〉. */
export type SlotName = "番号" | "内容" | "理由" | "前" | "後" | "事業" | "現行" | "次期" | "要点" | "課";

/** One standard statement: the house style's text, and which slots a city's own wording needs. */
export interface StandardStatement {
  readonly id: TemplateId;
  /** Statements of one note stand in this order: 構成 → 事業 → 文言. */
  readonly group: "structure" | "programme" | "wording";
  /** The default house style. Brackets are half-width here and follow the sheet when written. */
  readonly text: string;
  readonly needed: readonly SlotName[];
  /** Slots that a city's own wording may leave out, or that a note may leave out with their brackets. */
  readonly optional: readonly SlotName[];
}

/** The standard vocabulary in the order in which statements of one note stand. */
export const standardStatements: readonly StandardStatement[] = [
  { id: "policies-mapped", group: "structure", text: "施策〈現行〉→施策〈次期〉", needed: ["現行", "次期"], optional: [] },
  { id: "added", group: "structure", text: "新規追加(〈内容〉)", needed: [], optional: ["内容"] },
  { id: "deleted", group: "structure", text: "削除(〈理由〉)", needed: [], optional: ["理由"] },
  { id: "absorbed", group: "structure", text: "〈番号〉に集約(〈理由〉)", needed: ["番号"], optional: ["理由"] },
  { id: "moved", group: "structure", text: "施策〈番号〉へ移動", needed: ["番号"], optional: [] },
  { id: "split", group: "structure", text: "〈番号〉、〈番号〉に分割", needed: ["番号"], optional: [] },
  { id: "merged", group: "structure", text: "現行〈番号〉、〈番号〉を統合(〈理由〉)", needed: ["番号"], optional: ["理由"] },
  { id: "handed-over", group: "structure", text: "所管替え(〈前〉→〈後〉)", needed: ["前", "後"], optional: [] },
  { id: "pending", group: "structure", text: "調整中(〈課〉照会中)", needed: [], optional: ["課"] },
  { id: "programme-changed", group: "programme", text: "事業等の変更(〈前〉→〈後〉)", needed: ["前", "後"], optional: [] },
  { id: "programme-added", group: "programme", text: "事業等の追加(〈事業〉)", needed: ["事業"], optional: [] },
  { id: "programme-deleted", group: "programme", text: "事業等の削除(〈事業〉)", needed: ["事業"], optional: [] },
  { id: "first-part-added", group: "wording", text: "前半追加(〈内容〉)", needed: [], optional: ["内容"] },
  { id: "second-part-added", group: "wording", text: "後半追加(〈内容〉)", needed: [], optional: ["内容"] },
  { id: "some-part-added", group: "wording", text: "一部追加(〈内容〉)", needed: [], optional: ["内容"] },
  { id: "revised", group: "wording", text: "内容見直し(〈要点〉)", needed: [], optional: ["要点"] },
  { id: "reworded", group: "wording", text: "表現修正", needed: [], optional: [] },
  { id: "unchanged", group: "wording", text: "変更なし", needed: [], optional: [] },
];

/** Position of a statement in a note: 構成 → 事業 → 文言, then the order of the table. */
export function statementOrder(id: TemplateId): number {
  return standardStatements.findIndex((statement) => statement.id === id);
}

/** What stands in a slot that only a person can fill. */
export const EMPTY_SLOT = "〈　〉";

/** A template cut into its literal stretches and its slots; a repeated slot (〈番号〉、〈番号〉) is one list. */
export type TemplatePart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "slot"; readonly name: string; readonly separator: string };

const SLOT = /〈([^〈〉]*)〉/g;

/** Cuts a template into literals and slots. Never throws: a lone 〈 is a literal. */
export function templateParts(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of template.matchAll(SLOT)) {
    const literal = template.slice(from, match.index);
    from = match.index + match[0].length;
    const before = parts.at(-1);
    if (before?.kind === "slot" && before.name === match[1] && literal !== "") {
      parts[parts.length - 1] = { ...before, separator: literal };
      continue;
    }
    if (literal !== "") parts.push({ kind: "literal", text: literal });
    parts.push({ kind: "slot", name: match[1], separator: "、" });
  }
  if (from < template.length) parts.push({ kind: "literal", text: template.slice(from) });
  return parts;
}

/** Values of slots: a list of texts, "unknown" for what only a person knows, absent where it is left out. */
export type SlotValues = Readonly<Partial<Record<SlotName, readonly string[] | "unknown">>>;

/** A number with the word of its level: 第2章, 基本目標1, 目標4. */
const WORDED_NUMBER = /^(?:第[0-9０-９一二三四五六七八九十]|基本|施策|[\p{Script=Han}ァ-ヶー]{1,8}[0-9０-９Ⅰ-Ⅻⅰ-ⅻ①-⑳])/u;

/**
 * Fills a template. A bracket whose only content is absent slots goes with them; 施策 before a
 * number that brings its own level word (第2章, 目標4) is left out.
 */
export function fillTemplate(template: string, values: SlotValues): string {
  let text = "";
  for (const part of templateParts(template)) {
    if (part.kind === "literal") {
      text += part.text;
      continue;
    }
    const value = values[part.name as SlotName];
    const filled = value === undefined ? "" : value === "unknown" ? EMPTY_SLOT : value.join(part.separator);
    text = (text.endsWith("施策") && WORDED_NUMBER.test(filled) ? text.slice(0, -"施策".length) : text) + filled;
  }
  return text.replace(/\(\)|（）/g, "");
}
