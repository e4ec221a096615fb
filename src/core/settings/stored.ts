import { SETTINGS_VERSION, settingsSchema, type Settings } from "./schema";

/** Namespace of the part; the version of its content stands in the settings themselves. */
export const SETTINGS_NAMESPACE = "urn:keifu:settings:1";

export type StoredSettings =
  | { readonly kind: "read"; readonly settings: Settings }
  /** Left as it is in the workbook; why, in Japanese as the pane says it. */
  | { readonly kind: "refused"; readonly reason: string };

const reasons = {
  foreign: "このブックの系譜の設定が壊れています。設定は読まず、そのまま残しています。",
  newer: "このブックの設定は新しい版の系譜で保存されています。設定は読まず、そのまま残しています。系譜を更新してください。",
} as const;

/** Settings as the text of Keifu's own custom XML part: JSON inside one element. */
export function serialiseSettings(settings: Settings): string {
  return `<keifu xmlns="${SETTINGS_NAMESPACE}">${escapeXml(JSON.stringify(settings))}</keifu>`;
}

/**
 * Reads the text of the part. A part of a newer version or a broken one is refused, never half read:
 * saving over it would lose what people have set.
 */
export function parseSettings(text: string): StoredSettings {
  const json = contentOf(text);
  const stored = json === null ? undefined : parseJson(json);
  if (!isRecord(stored)) return { kind: "refused", reason: reasons.foreign };
  if (typeof stored.version === "number" && stored.version > SETTINGS_VERSION) return { kind: "refused", reason: reasons.newer };
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? { kind: "read", settings: parsed.data } : { kind: "refused", reason: reasons.foreign };
}

/** Settings as a file of their own, to take to another workbook. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Reads an exported file; refused as a stored part is. */
export function importSettings(json: string): StoredSettings {
  return parseSettings(`<keifu xmlns="${SETTINGS_NAMESPACE}">${escapeXml(json)}</keifu>`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text inside the one element; Excel may have added a declaration, a prefix or a section. */
function contentOf(xml: string): string | null {
  const match = /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:\w+:)?keifu\b([^>]*)>([\s\S]*)<\/(?:\w+:)?keifu>\s*$/.exec(xml.replace(/^\ufeff/, ""));
  if (!match || !match[1].includes(`"${SETTINGS_NAMESPACE}"`)) return null;
  const section = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(match[2]);
  return section ? section[1] : unescapeXml(match[2]);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return entities[name ?? ""] ?? whole;
  });
}
