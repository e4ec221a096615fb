/** 再掲 or 続き written at either end of a text, in brackets or behind ※. */
const REPEATED = /^[(（【［[〔](再掲|続き|つづき)[)）】］\]〕]|[(（【［[〔※＊*](再掲|続き|つづき)[)）】］\]〕]?$|^(再掲|続き)$/;

/** Whether a text says that what it names stands elsewhere as well. */
export function saysRepeated(text: string): boolean {
  return /再掲|続き|つづき/.test(text) && REPEATED.test(text.trim());
}
