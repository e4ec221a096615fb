const ERA = /(?:令和|平成|昭和|大正|明治)/g;
const MONTH_NAME = /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)/gi;
const DAY_PERIOD = /(?:午前|午後|am|pm)/gi;
const ERA_LETTER = /^[mtshr](?=[\d元])/i;
const BOOLEAN = /^(?:true|false)$/i;
/** #N/A, #REF! and the newer #スピル! become error values. */
const ERROR_VALUE = /^#\S+[!?]$|^#N\/A$/i;
/** All that numbers, amounts, fractions, dates and times of Japanese and English Excel are made of. */
const NUMBER_OR_DATE = /^[\d\s.,:/\-+%$¥€£()年月日時分秒元e]*$/i;

/** Full-width ASCII and the yen sign as Japanese Excel reads them; ① and ｱ stay what they are. */
function foldWidths(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll("￥", "¥")
    .replaceAll("−", "-")
    .replaceAll("　", " ");
}

/**
 * Whether Excel could read a text put into a cell as a number, date, time, boolean, error or
 * formula, or swallow its leading apostrophe. Such a text must be written as text ("@").
 * Wider than Excel's own parser on purpose: it differs by version and by the regional settings
 * of Windows, and writing a text as text does no harm.
 */
export function excelWouldConvert(text: string): boolean {
  const folded = foldWidths(text).trim();
  if (folded === "") return false;
  if (/^[=+\-@']/.test(folded)) return true;
  if (BOOLEAN.test(folded) || ERROR_VALUE.test(folded)) return true;
  const bare = folded.replace(ERA, "").replace(ERA_LETTER, "").replace(MONTH_NAME, "").replace(DAY_PERIOD, "");
  return /[\d元]/.test(bare) && NUMBER_OR_DATE.test(bare);
}
