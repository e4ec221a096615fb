import { normalForm } from "./fold";
import type { DepartmentName } from "./syntax";

/** What names of departments end with. */
const UNITS = longestFirst(
  "課 室 センター 局 庁舎 事務局 支所 館 所 部 係 担当 班 署 校 園 委員会 本部 院 チーム グループ 隊 消防団 協議会 機構 協会 組合 出張所 保健所 大学 法人 連合会 公社 財団 会議 推進員 監 総合支所 分庁舎 事務所 公民館 図書館 会計管理者 監査委員 議会 社協".split(" "),
);

/** Offices that stand for a place: 櫛引庁舎総企, 北支所. What comes before the word is the place. */
export const PLACE_OFFICES = longestFirst("分庁舎 総合庁舎 庁舎 総合支所 支所 出張所 行政センター 振興事務所 地域事務所 市民センター 地域センター 振興局".split(" "));

/** Units that are a whole name by themselves. */
const WHOLE = new Set("図書館 公民館 博物館 美術館 資料館 保健所 会計管理者 監査委員 議会 社協 消防団".split(" "));

/** One name that means many departments. */
const ALL = new Set(
  "全課 全庁 全庁各課 全部局 全部署 全所属 全部課 全課室 全課等 全ての課 すべての課 各課 各課等 各部 各部局 各部署 各所属 各課室 関係各課 関係課 関係課等 関係各課等 関係部署 関係部局 関係各部署 関係各部局 関係所属 関係各所属 関係部課 関係機関 関係課室 庁内各課 庁内全課 庁内関係課 庁内各部署 各支所 各庁舎 各総合支所 各事業担当課 事業担当課 各担当課 担当課 施策担当課 事業所管課 所管課 各所管課".split(
    " ",
  ),
);
/** 各施設所管課, 各事業担当課等; 各支所地域振興課 are departments with a name. 管財課を除く全課 are many as well. */
const EACH = /^各.{0,8}(?:所管|所掌|担当|主管|管理|関係|該当|実施)(?:課|課室|部署|所属)等?$|^.{1,20}(?:を除く|以外の)(?:全て?の?|すべての|各).{0,3}(?:課|室|部署|部局|所属)$/u;
const NONE = new Set("- ー – — ― なし 無し 無 該当なし 該当無し 未定 × ✕ / ／ 空欄 未記入 ・".split(" "));
/** 調整中, （検討中）, 庁内で協議中, 4月の改組まで未定. */
const PENDING = /(?:調整中|検討中|協議中|照会中|確認中|未定|未確定|未調整)[)】]?$|^(?:要?調整|要確認)$/u;
const DITTO = new Set("〃 同上 々 '' \" ″ 上に同じ".split(" "));

/** 福祉課ほか: what says that there are more. */
export const MORE = longestFirst("ほか関係各課 他関係各課 ほか関係課 他関係課 ほか全課 他全課 ほか各課 他各課 ほか 外 他 など 等".split(" "));
const MORE_ALONE = new Set([...MORE, "その他", "その他関係課"]);

function longestFirst(words: string[]): readonly string[] {
  return words.sort((a, b) => b.length - a.length);
}

/** What a whole entry of a list says, if it is no name: 全課, －, 調整中, 〃. */
export function entryKind(folded: string): DepartmentName["kind"] {
  const normal = normalForm(folded);
  if (ALL.has(normal) || EACH.test(normal)) return "all";
  if (NONE.has(normal)) return "none";
  if (PENDING.test(normal)) return "pending";
  if (DITTO.has(normal)) return "same-as-above";
  return MORE_ALONE.has(normal) ? "others" : "named";
}

/** The length of a name without its unit: 2 for 福祉課, 0 for 課, all of 図書館; -1 if it ends with no unit. */
export function stemLength(name: string): number {
  if (WHOLE.has(name)) return name.length;
  const unit = UNITS.find((each) => name.endsWith(each));
  if (unit !== undefined) return name.length - unit.length;
  const office = PLACE_OFFICES.find((each) => name.includes(each));
  return office === undefined ? -1 : name.indexOf(office);
}

/** Bodies that hold departments: 福祉部, 水道局, 市長公室. Of the 事務局 only that of the 教育委員会 does; 西部 is a quarter of the town. */
export const BODY = /(?:..部|(?:[^事]務|.[^務])局|公室|教育委員会(?:事務局)?)$/u;
const SECTION = /.(?:係|担当|班|グループ|チーム)$/u;
/** Offices that are no part of a department beside them: 総務課 会計室. */
const OWN_OFFICE = /^(?:会計|出納)室$/u;
const OFFICE_BELOW = /^(.*課) +([^ ]+(?:室|センター))$/u;
const SECTION_OF_DEPARTMENT = /.[課室局].*.(?:係|担当|班|グループ|チーム)$/u;

/** Whether a name goes on with the sections of the department before it: the 高齢係 of 福祉課 地域係・高齢係. */
export function isFurtherSection(before: string, name: string): boolean {
  return SECTION_OF_DEPARTMENT.test(before) && SECTION.test(name) && !/[課室局]/u.test(name);
}

/** A department and an office behind it in one name, as 福祉課 支援室 is, where nothing says that the office stands by itself; null for any other name. */
export function officeBehind(name: string): readonly [string, string] | null {
  const [, upper, office] = OFFICE_BELOW.exec(name) ?? [];
  return upper === undefined ? null : [upper, office];
}

/** A 教育委員会 is listed as a department, too: what it holds has to do with schools, learning or culture. */
const BOARD = /教育委員会(?:事務局)?$/u;
const OF_BOARD = /教育|学|文化|スポーツ|体育|図書|給食/u;

/** Bodies whose 事務局 is one name with theirs: 選挙管理委員会 事務局. */
const HAS_OFFICE = /(?:委員会?|議会|協議会|審査会|組合)$/u;

/** A 局 and a 本部 are departments by themselves, too: on a line of its own one stands beside the next. */
const OWN = /本部$|[^務]局$/u;

/**
 * Whether a name behind another one stands a level below it, so that both name one department: 福祉部 福祉課, 福祉課 地域福祉係,
 * 健康課 推進室.
 * @param onNextLine a line break parts the two, which is more often one between two departments
 */
export function isLevelBelow(upper: string, name: string, onNextLine = false): boolean {
  if (name === "事務局") return HAS_OFFICE.test(upper);
  if (SECTION.test(name)) return looksLikeDepartment(upper) && !SECTION.test(upper);
  if (BOARD.test(upper) && !OF_BOARD.test(name)) return false;
  if (BODY.test(upper)) return looksLikeDepartment(name) && !BODY.test(name) && !(onNextLine && OWN.test(upper));
  return !onNextLine && !OWN_OFFICE.test(name) && /.課 .+(?:室|センター)$/u.test(`${upper} ${name}`);
}

/** 推進課, 支援室: the end of a longer name, by itself no department's. */
const ENDS_ONLY = /^(?:推進|促進|支援|対策|参画|共生|創造|活用|共創)[課室]$/u;
const INSIDE_WORD = /^[ー゛゜ぁぃぅぇぉっゃゅょァィゥェォッャュョンん]/u;
/** Words that begin a name or an abbreviation of its own, whatever katakana stands before them. */
const BEGINS_NAME = /^(?:スポ|デジ|コミ|シティ|エネ|センター)/u;

/**
 * Whether a line goes on with the name that the line above it broke off: 移住・定住⏎推進課, 生涯学習ス⏎ポーツ課.
 * @param upper what stands above, which ends with no unit
 */
export function goesOnWith(upper: string, name: string): boolean {
  if (ENDS_ONLY.test(name) || INSIDE_WORD.test(name)) return true;
  return /[ァ-ヺー]$/u.test(upper) && /^[ァ-ヺ]/u.test(name) && !BEGINS_NAME.test(name);
}

/**
 * People, schools and bodies that no office lists among its departments, though plans name them as those who do the work:
 * 社会福祉協議会, 町民, NPO法人, 国土交通省, 県土木事務所.
 */
const OUTSIDE =
  /(?:協議会|連合会|連絡会|連盟|協会|組合|公社|財団|社団|法人|機構|社協|農協|JA|NPO|商工会(?:議所)?|医師会|自治会|町内会|自主防災組織|実行委員会|団体|警察|警察署|税務署|保健所|企業|事業者|[市町村区都県府道住島]民|国|県|省|整備局|保護者|家庭|地域|大学|学校|学園|高校|小学校|中学校|幼稚園|保育園|保育所|こども園|病院|医療機関|ボランティア|民生委員|児童委員)等?$|^JA|^[国県](?!民).*事務所$/u;

/** Whether a name is that of somebody outside of the office. */
export function isOutside(name: string): boolean {
  return OUTSIDE.test(normalForm(name));
}

/** Whether a name looks like a department's by its form alone. */
export function looksLikeDepartment(name: string): boolean {
  return stemLength(name) > 0;
}
