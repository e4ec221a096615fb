import type { LinkKind } from "../../core/lineage/model";
import type { FullTexts } from "../texts/texts";

/** 区分 in the pane's language; 未対応 where nothing explains it. */
export function kindWord(kind: LinkKind | null, texts: FullTexts): string {
  return kind === null ? texts.lineage.unexplained : texts.lineage.kinds[kind];
}
