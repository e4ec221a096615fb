/** What a stretch of a note ends with where it only gives a reason: 完了による, 県の事業に移すため, 条例改正に伴い. */
const REASON = /(?:ため|により|による|に伴[いう]|につき|を踏まえて?|を受けて)[。)）]*$/u;

/** Whether a text gives a reason for something else. */
export function givesReason(text: string): boolean {
  return REASON.test(text);
}

/** What is over without a verb that ends the item itself: 整備完了, 補助制度廃止のため, 次期計画に記載なし, ×. */
const END =
  /(?:完了|終了|達成|満了|解散|廃止|中止|休止|不要|省略|(?:計画|記載|掲載)(?:なし|無し)|せず|しない|除く|済み?|[×✕廃終])(?:し|した|する|予定|済み?)*(?:の?ため|もの|に?より|に伴い|に伴う|による|につき)?[。)）]*$/u;

/** Whether a remark tells of an end. Beside an item that goes on it may be that of something in it. */
export function tellsOfEnd(text: string): boolean {
  return END.test(text);
}
