import { EMPTY_SLOT, standardStatements, fillTemplate, templateParts, type SlotName, type SlotValues, type TemplateId } from "./templates";

/** How notes are written on this sheet: the wording of a city (or the default), and the sheet's own brackets. */
export interface HouseStyle {
  readonly templates: Readonly<Record<TemplateId, string>>;
  /** Brackets as the sheet uses them. */
  readonly brackets: "half" | "full";
}

/** What is wrong with a city's own template; `slot` names the slot concerned. */
export type WordingProblem =
  | { readonly id: "unknown-statement"; readonly statement: string }
  | { readonly id: "empty"; readonly statement: string }
  | { readonly id: "line-break"; readonly statement: string }
  | { readonly id: "unclosed-slot"; readonly statement: string }
  | { readonly id: "unknown-slot"; readonly statement: string; readonly slot: string }
  | { readonly id: "missing-slot"; readonly statement: string; readonly slot: string };

/**
 * Checks a city's own wording: every template has the slots it needs and no other.
 * @param wording templates by statement id, as kept in the settings
 */
export function checkWording(wording: Readonly<Record<string, string>>): readonly WordingProblem[] {
  const problems: WordingProblem[] = [];
  for (const [statement, template] of Object.entries(wording)) {
    const standard = standardStatements.find((candidate) => candidate.id === statement);
    if (!standard) {
      problems.push({ id: "unknown-statement", statement });
      continue;
    }
    if (template.trim() === "") {
      problems.push({ id: "empty", statement });
      continue;
    }
    if (/[\r\n]/.test(template)) problems.push({ id: "line-break", statement });
    const parts = templateParts(template);
    const literals = parts.filter((part) => part.kind === "literal");
    if (literals.some((part) => /[〈〉]/.test(part.text))) problems.push({ id: "unclosed-slot", statement });
    const slots = parts.flatMap((part) => (part.kind === "slot" ? [part.name] : []));
    const allowed: readonly string[] = [...standard.needed, ...standard.optional];
    for (const slot of new Set(slots)) if (!allowed.includes(slot)) problems.push({ id: "unknown-slot", statement, slot });
    for (const slot of standard.needed) if (!slots.includes(slot)) problems.push({ id: "missing-slot", statement, slot });
  }
  return problems;
}

/**
 * The style that notes are written in. Templates with a problem are passed over: a note is
 * then written in the default wording rather than wrongly.
 * @param wording a city's own templates by statement id; {} for the default house style
 * @param brackets the width of brackets on the sheet (see `bracketsOf`)
 */
export function houseStyle(wording: Readonly<Record<string, string>>, brackets: HouseStyle["brackets"] = "half"): HouseStyle {
  const wrong = new Set(checkWording(wording).map((problem) => problem.statement));
  const templates = Object.fromEntries(
    standardStatements.map(({ id, text }) => [id, wording[id] !== undefined && !wrong.has(id) ? wording[id] : text]),
  ) as Record<TemplateId, string>;
  return { templates, brackets };
}

/** Which brackets a sheet's notes use more often; half-width where neither prevails. */
export function bracketsOf(notes: readonly { readonly text: string }[]): HouseStyle["brackets"] {
  let full = 0;
  let half = 0;
  for (const { text } of notes) {
    full += text.split("（").length - 1;
    half += text.split("(").length - 1;
  }
  return full > half ? "full" : "half";
}

/** A statement in the house style, its template's brackets in the sheet's width. Texts in slots stay as they are. */
export function writeStatement(style: HouseStyle, id: TemplateId, values: SlotValues): string {
  return fillTemplate(withBrackets(style.templates[id], style.brackets), values);
}

/** Brackets of a text in the width asked for. */
export function withBrackets(text: string, brackets: HouseStyle["brackets"]): string {
  return brackets === "full" ? text.replaceAll("(", "（").replaceAll(")", "）") : text.replaceAll("（", "(").replaceAll("）", ")");
}

const sampleValues: Readonly<Record<SlotName, readonly string[]>> = {
  番号: ["②-2", "②-3"],
  内容: ["貸館業務の省力化"],
  理由: ["個別に対応しているため"],
  前: ["A"],
  後: ["B"],
  事業: ["A", "B"],
  現行: ["③", "④"],
  次期: ["②"],
  要点: ["総合的な放課後対策"],
  課: ["○○課"],
};

/** A statement as it would be written, for the settings page: 「②-2、②-3に集約」. */
export function previewTemplate(template: string): string {
  return fillTemplate(template, sampleValues);
}

/** Whether a text still has a slot that a person must fill. */
export function hasEmptySlot(text: string): boolean {
  return text.includes(EMPTY_SLOT);
}

/** A city's own wording as a file that every desk can import: JSON, only what differs from the default. */
export function exportWording(wording: Readonly<Record<string, string>>): string {
  const own = standardStatements.filter(({ id, text }) => wording[id] !== undefined && wording[id] !== text);
  return JSON.stringify({ keifuWording: 1, templates: Object.fromEntries(own.map(({ id }) => [id, wording[id]])) }, null, 2);
}

export type WordingImport =
  | { readonly ok: true; readonly wording: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problems: readonly WordingProblem[] | "not-a-wording-file" };

/** Reads what `exportWording` wrote; refuses another file, or templates that lack a slot. */
export function importWording(json: string): WordingImport {
  const templates = templatesIn(json);
  if (!templates) return { ok: false, problems: "not-a-wording-file" };
  const problems = checkWording(templates);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, wording: templates };
}

function templatesIn(json: string): Readonly<Record<string, string>> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof parsed !== "object" || parsed === null || !("keifuWording" in parsed) || !("templates" in parsed)) return null;
  const { templates } = parsed;
  if (typeof templates !== "object" || templates === null || Array.isArray(templates)) return null;
  const entries = Object.entries(templates);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === "string") ? Object.fromEntries(entries) : null;
}
