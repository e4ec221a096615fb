/** What a stretch of a note ends with where it only gives a reason: 完了による, 県の事業に移すため, 条例改正に伴い. */
const REASON = /(?:ため|(?<!も)ので|により|による|に伴[いう]|につき|を踏まえて?|を受けて)[。)）]*$/u;

/** Whether a text gives a reason for something else. */
export function givesReason(text: string): boolean {
  return REASON.test(text);
}

/** What is over without a verb that ends the item itself: 整備完了, 補助制度廃止のため, 次期計画に記載なし, ×. */
const OVER =
  "割愛|打ち?切り|収束|未掲載|取り?下げ|卒業|休止中|終期到来|完了|終了|達成|満了|解散|廃止|中止|休止|不要|省略|(?:計画|記載|掲載)(?:なし|無し)|せず|しない|除く|済み?|[×✕廃終]";
/** What is no longer written down or done, as sentences say it: 次期計画では取り上げない, 掲載を見送る, 役割を終えた, 通常業務として実施. */
const NO_LONGER =
  "(?:取り?上げ|掲げ|盛り?込ま|載せ|設け|行わ)ない|(?:落と|なく)(?:す|した?)|打ち?切る|取り?下げる|終期を迎えた?|(?:資料編|(?:個別|他の?|別の?|関連|総合)計画)(?:で|に)(?:扱う|対応|委ねる?)|取り?[や止]め[たる]|や[めむ][たる]|見送[りる]|見送った|(?:役割|使命|役目)を(?:終え|果たし)た?|対象外|除外|外[すし]た?|省[くい]|不採択|(?:通常|日常|経常)(?:業務|事務)?として(?:継続(?:して)?)?(?:実施|対応|行う|取り組む)";
const END = new RegExp(
  `(?:${OVER}|${NO_LONGER})(?:し|した|する|とし|とした|とする|予定|済み?|こと|であ?る)*(?:の?ため|もの|に?より|に伴い|に伴う|による|につき)?[。)）]*$`,
  "u",
);

/** A remark behind the sentence: 登載は終了(事業は県要綱により継続). */
const ASIDE = /[(（][^()（）\n]{1,80}[)）][。]?$/u;

/** Whether a remark tells of an end. Beside an item that goes on it may be that of something in it. */
export function tellsOfEnd(text: string): boolean {
  return END.test(text) || END.test(text.replace(ASIDE, ""));
}

/** An ending is no longer than this. */
const LONGEST_ENDING = 30;

/** The か of a question stands behind a verb or an adjective, that of ほか and 明らか does not. */
const PROPOSAL =
  /(?:[?]|[るたいうんきすの能要可否]か|(?:[てで]|として)は|(?:方|ほう)がよ?い|(?:方|ほう)が(?:良い|望ましい|適当)|べき|たい|との?(?:意見|意向|提案|要望|希望)(?:あり|がある|があった)?)(?:だ|です|である|と(?:思う|思います|考える|考えます))?[。、,? ]*$/u;

/** Whether a stretch ends as a proposal, a wish or a question: 名称を変更してはどうか, 文言を直した方がよい, 分けるべきとの意見あり. */
export function proposes(text: string): boolean {
  return PROPOSAL.test(text.slice(-LONGEST_ENDING));
}

const REQUEST = /(?:ください|下さい|願い(?:ます|(?:いた|致)?します)?)[。、,! ]*$/u;

/** Whether a stretch asks somebody else to do what it says: 削除願います, 文言を修正してください. */
export function asks(text: string): boolean {
  return REQUEST.test(text.slice(-LONGEST_ENDING));
}
