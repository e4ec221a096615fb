/** 再掲 or 続き written at either end of a text, in brackets or behind ※; with the number of what is written again (1-2再掲), not of where it is (1-2に再掲). */
const REPEATED =
  /^[(（【［[〔](再掲|続き|つづき)[)）】］\]〕]|[(（【［[〔※＊*]([^()（）【】［］[\]〔〕に]{1,12}再掲|(再掲|続き|つづき)[^()（）【】［］[\]〔〕]{0,12})[)）】］\]〕]?$|^(再掲|続き)$/;

/** Whether a text says that what it names stands elsewhere as well. */
export function saysRepeated(text: string): boolean {
  return /再掲|続き|つづき/.test(text) && REPEATED.test(text.trim());
}
