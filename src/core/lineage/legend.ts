import type { Table } from "../locate/table";
import type { Side } from "../plan/model";

/**
 * 凡例: the side whose numbers the notes use, where a footnote or the note column's title says so
 * (※番号は第2期計画(案)の番号). Sentences about marked numbers (現行計画の番号には「現行」を付す) say nothing.
 */
export function legendFrame(table: Pick<Table, "footnotes" | "columns" | "planNames">): Side | null {
  const texts = [...table.footnotes, ...table.columns.notes.map(({ title }) => title)];
  for (const sentence of texts.flatMap((text) => text.normalize("NFKC").split(/[。\n]/u))) {
    const said = /番号(?:は|…|:|=)(.+?)(?:の番号|のもの|に(?:よる|おける)|を(?:示|指|表|用|使|記)|とする|です|$)/u.exec(sentence);
    if (!said || /現行(?:計画)?(?:欄|の欄)/u.test(sentence.slice(0, said.index))) continue;
    const sides = (["current", "next"] as const).filter((side) => names(said[1], side, table.planNames[side]));
    if (sides.length === 1) return sides[0];
  }
  return null;
}

const USUAL: Readonly<Record<Side, RegExp>> = {
  current: /現行|現計画|旧|改[正定訂]前|見直し前|変更前/u,
  next: /次期|新(?!規)|改[正定訂]後|見直し後|変更後/u,
};

function names(words: string, side: Side, planName: string): boolean {
  const name = planName.normalize("NFKC");
  const short = /第\s*\d+\s*[期次]/u.exec(name)?.[0];
  return USUAL[side].test(words) || (name !== "" && words.includes(name)) || (short !== undefined && words.includes(short));
}
