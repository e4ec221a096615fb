import { settingsSchema, type Settings } from "../core/settings/schema";
import { readRosterFile } from "../core/settings/roster-csv";
import type { Roster } from "../core/settings/roster";

/** What a city keeps beside the add-in on its own server: the same for every desk. */
export interface ServerConfig {
  readonly roster: Roster | null;
  /** Take the place of the built-in defaults; settings saved in a workbook win over them. */
  readonly defaults: Pick<Settings, "wording" | "rules">;
  /** Files that were there and could not be used, with the reason in the reader's words. */
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

/** A file beside the add-in; `modified` is an ISO date and time, null where the server does not say. */
export interface ServerFile {
  readonly bytes: Uint8Array;
  readonly modified: string | null;
}

export const noServerConfig: ServerConfig = { roster: null, defaults: { wording: {}, rules: {} }, problems: [] };

/**
 * Reads config/roster.csv, config/wording.json and config/rules.json. A missing file is no problem;
 * a broken one is named and the others still count.
 * @param fetchFile the file by its path relative to the pane, or null when there is none
 */
export async function readServerConfig(fetchFile: (path: string) => Promise<ServerFile | null>): Promise<ServerConfig> {
  const problems: { file: string; reason: string }[] = [];
  const read = async <T>(file: string, parse: (file: ServerFile) => T | null, otherwise: T): Promise<T> => {
    try {
      const fetched = await fetchFile(file);
      return (fetched && parse(fetched)) ?? otherwise;
    } catch (error) {
      problems.push({ file, reason: error instanceof Error ? error.message : String(error) });
      return otherwise;
    }
  };
  const part = <Name extends "wording" | "rules">(name: Name) =>
    read<Settings[Name]>(
      `config/${name}.json`,
      ({ bytes }) => settingsSchema.shape[name].parse(JSON.parse(new TextDecoder().decode(bytes))) as Settings[Name],
      {},
    );
  const [roster, wording, rules] = await Promise.all([
    read<Roster | null>("config/roster.csv", parseRoster, null),
    part("wording"),
    part("rules"),
  ]);
  return { roster, defaults: { wording, rules }, problems };
}

function parseRoster({ bytes, modified }: ServerFile): Roster | null {
  const reading = readRosterFile(bytes, "config/roster.csv");
  if (reading.ok) return { ...reading.roster, source: { kind: "server", name: "config/roster.csv", date: modified } };
  // The package ships a roster with its header alone, to be filled in.
  if (reading.problems.every(({ reason }) => reason === "empty")) return null;
  const [{ line, reason, text }] = reading.problems;
  throw new Error(`line ${line}: ${reason} ${text}`.trim());
}
