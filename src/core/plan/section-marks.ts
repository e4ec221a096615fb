/** Marks that stand before headings rather than before items. */
export const SECTION_MARKS = "■◆◇□▼▲";
