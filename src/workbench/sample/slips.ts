/** Columns of the sample's comparison sheet, as slips name them. */
export type SampleColumn = "pillars" | "current" | "note" | "next" | "departments";

/** One change to one cell of the faultless sheet. */
export interface SlipEdit {
  /** `PlanRow.id` */
  readonly row: string;
  readonly column: SampleColumn;
  /** What is replaced; the sheet must contain it. */
  readonly from: string;
  readonly to: string;
}

/** A deliberate slip, of the kind that real sheets have, with the rule that must find it. */
export interface Slip {
  readonly code: string;
  /** What went wrong, as a person would tell it. */
  readonly story: string;
  readonly edits: readonly SlipEdit[];
}

const slip = (code: string, story: string, ...edits: (readonly [row: string, column: SampleColumn, from: string, to: string])[]): Slip => ({
  code,
  story,
  edits: edits.map(([row, column, from, to]) => ({ row, column, from, to })),
});

export const slips: readonly Slip[] = [
  slip("N101", "the number ⑤-5 was passed over", ["⑤-5", "next", "⑤-5", "⑤-6"]),
  slip("N102", "the new item took a number that the split already has", ["①-6", "next", "①-6", "①-5"]),
  slip("N108", "one item lost its ○", ["②-4", "next", "②-4 ○", "②-4 "]),
  slip("R201", "the note names an item that was given up", ["現行④-4", "note", "④-2(現行⑤-2)に集約", "④-9に集約"]),
  slip("R202", "the note does not say whose ⑥-2 it means", ["現行①-5", "note", "⑥-2(現行⑦-2)に集約", "⑥-2に集約"]),
  slip("L301", "nobody wrote what became of ③-5", ["現行③-5", "note", "削除(用地の確保が困難なため)", ""]),
  slip("L303", "three items are counted where two stand", ["⑦-3", "note", "2つの項目を統合", "3つの項目を統合"]),
  slip(
    "L305",
    "the notes of two new items slipped a row up",
    ["④-4", "note", "", "新規追加(緑陰とミスト)"],
    ["④-5", "note", "新規追加(緑陰とミスト)", "新規追加(落ち葉や剪定枝)"],
    ["④-6", "note", "新規追加(落ち葉や剪定枝)", ""],
  ),
  slip("L308", "the note says that nothing changed, but ため池 came in", ["⑤-2", "note", "一部追加(ため池)", "変更なし"]),
  slip("D401", "nobody is responsible", ["③-6", "departments", "みどり公園課\n財政課", ""]),
  slip("D404", "a line break within a name", ["③-4", "departments", "みどり公園課", "みどり公\n園課"]),
  slip("D405", "one list is separated in another way", ["⑤-3", "departments", "農政課\n市民協働課", "農政課、市民協働課"]),
  slip("D406", "one department stands twice", ["②-4", "departments", "環境政策課\n河川水路課", "環境政策課\n河川水路課\n環境政策課"]),
  slip("D411", "縁 for 緑", ["④-3", "departments", "緑化推進室", "縁化推進室"]),
  slip("S003", "the header of one page names the departments in another way", ["頁⑤", "departments", "関係課", "担当課"]),
  slip("P601", "a heading lost its pillar marks", ["⑥", "pillars", "●", ""]),
  slip("T502", "another arrow than everywhere else", ["⑧", "note", "施策⑧→施策⑦", "施策⑧⇒施策⑦"]),
];
