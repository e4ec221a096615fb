const errorText = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/** Whether a cell's text is one of Excel's error values, as it shows them. */
export function isErrorText(text: string): boolean {
  return text.includes("#") && errorText.test(text.trim());
}
