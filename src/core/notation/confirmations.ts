const CONFIRMATION = /^(?:(?:確認)?済み?|確認|了|OK|[✓✔☑レ])[。.]?$/iu;

/** Whether a cell says only that somebody looked at its row: 済, 確認済, レ. It explains nothing. */
export function isConfirmation(text: string): boolean {
  return text.length <= 8 && CONFIRMATION.test(text.normalize("NFKC").trim());
}
