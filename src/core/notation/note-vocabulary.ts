/**
 * The words of change notes. A statement says what happened (the verb) to what (the object):
 * 文言 + 修正, 事業 + の + 追加, ②-8 + に + 集約. `note-meaning.ts` says what the two mean together.
 */
export type Verb =
  | "new" // 新規追加、新設
  | "add" // 追加、追記
  | "delete" // 削除、廃止
  | "leave-out" // 外す、除く: of the item where it is from the plan
  | "end" // 完了、終了: of an item, or only of one programme
  | "join" // 統合、一本化
  | "gather" // 集約
  | "enter" // 編入、取り込み
  | "inherit" // 継承、引継ぎ
  | "move" // 移動、移設
  | "hand-over" // 移管、所管替え
  | "repeat" // 再掲
  | "pend" // 調整中、未定
  | "split" // 分割
  | "separate" // 独立、分離
  | "restore" // 復元
  | "replace" // 差替え
  | "change" // 修正、変更、見直し
  | "shift" // 繰上げ、繰下げ
  | "rename" // 改称
  | "go-on" // 継続、拡充、縮小
  | "keep" // 変更なし、現行どおり
  | "vacate" // 欠番
  | "ditto"; // 〃、同上

/** What a verb is said of, as far as its last word tells. */
export type ObjectKind =
  | "none"
  | "reference"
  | "count"
  | "item"
  | "programme"
  | "part"
  | "wording"
  | "content"
  | "number"
  | "order"
  | "place"
  | "name"
  | "department"
  | "prose";

const VERB_WORDS: Readonly<Record<Verb, string>> = {
  new: "新規追加 新規掲載 新規登載 新規設定 新規策定 新規記載 新規立案 新規 新設 新たに追加 新たに掲載 新たに設定 新たに記載 新たに位置付け 新たに位置づけ 新たに位置付ける 新たに位置づける 新しく追加 新規に追加 新規で追加 新規に掲載 新規に設定 新規に位置付け 新規に位置づけ 新たに計画に位置付け 新たに計画に位置づけ 現行計画になし 現行計画なし 現行になし 現行なし 前計画になし 前計画なし 前期計画になし 前期計画なし 旧計画になし 旧計画なし 立項 初出 新掲 新掲載 項目を起こす 項目を起こした 皆増 創設 新規立ち上げ 新規立上げ 新規事業立ち上げ 新規開始 新規事業開始 新規実施 新規開設 新規導入 新規設置 新規着手 新規作成 新規開催 新規創設 新規制定 新規計上",
  add: "追加 追加記載 追加掲載 追記 加筆 付加 追補 補記 加える 加えた",
  delete: "削除 廃止 中止 取りやめ 取り止め 取止め 取り止める 取りやめる 除外 削る 削った 統廃 撤廃 皆減 不掲載 掲載しない 記載しない 実施しない 位置付けない 位置づけない 継続しない 掲載取りやめ 掲載を取りやめ 掲載を取りやめる 掲載見送り 掲載を見送り 掲載を見送る 非掲載 取り上げない",
  "leave-out": "外す 外した 除く 除いた 落とす 落とした 省く 省いた",
  end: "完了 終了 休止 達成",
  join: "統廃合 整理統合 再編統合 統合整理 合体 統合 一本化 1本化 合併 一元化 統一化 一体化 まとめる まとめた まとめ 併合",
  gather: "集約 集約化",
  enter: "編入 取り込み 取込み 取込 取り込む 吸収 取り込んだ 包含 内包 含む 含まれる 含める 含めた 含めて実施 含めて記載 含めて取り組む 包括 組み込み 組込み 組み入れ 組入れ 繰入れ 繰り入れ 読み込み 読み込む 読込み 読込む 寄せる 寄せた 解消 発展的に解消 発展的解消",
  inherit: "継承 承継 引継ぎ 引き継ぎ 引継 引き継ぐ 引き継いだ",
  move: "移動 移設 移し替え 移す 移した 移し 移して 組替え 組み替え 組替 振替 振替え 振り替え 移行 移記 付け替え 付替え 移転 転記 格上げ 格下げ 位置付け 位置づけ 位置付ける 位置づける 掲載 記載",
  "hand-over": "移管 所管替え 所管替 所管換え 所管換 担当替え 主管替え",
  repeat: "再掲 再掲載 再登",
  pend: "調整中 未定 検討中 協議中 照会中 回答待ち 返答待ち 確認中 精査中 作成中 要検討 要調整 要確認 要協議 保留 保留中 調整要 未確定 継続検討",
  split: "分割 細分化 分化 細分 二分 二分化 分散 振り分け 振り分ける 振り分けた 分けて記載 分ける 分けた 分け 切り分け 切り分ける 切り分けた 切分け 書き分け 書き分ける 書き分けた 書分け 別立て",
  separate: "独立 分離 切り出し 切出し 抜き出し 抜出し 切り離し 分離独立 切り出して 抜き出して 切り離して",
  restore: "復元 復活 再開 再設定 再設",
  replace: "差替え 差し替え 差替 差し替 置換え 置き換え 置換 入替え 入れ替え 入替 入れ換え",
  change: "修正 整理 変更 見直し 調整 統一 訂正 更新 改正 改訂 改定 改め 改めた 見直す 見直した 具体化 再編 再構築 再編成 改善 変え 変えた 変わる 変わった 変わったが 変わり 書換え 書換 加筆修正 書き換え 書き換えた 書き直し 書き直した 言い換え 言い換えた 改める 付け直し 付け直した 整合 補足 適正化",
  shift: "繰上げ 繰り上げ 繰り上げる 繰上げる 繰り下げる 繰下げる 繰上 繰り上がり 繰上がり 繰り上がった 繰下げ 繰り下げ 繰下 繰り下がり 繰下がり 繰り下がった 番号ずれ 番号ズレ 項番ずれ 振り直し 振直し 番号を詰めた 番号を詰める 番号詰め ずれ",
  rename: "改称 改名 改題",
  "go-on": "継続実施 継続 引き続き実施 引続き実施 引き続き取り組む 引続き取り組む 引き続き推進 引き続き 拡充 大幅拡充 拡大 充実 強化 縮小 続行 存続 推進 発展 統合継続 深化 重点化 踏襲",
  keep: "変更なし 変更無し 変更無 変更ナシ 変更はなし 変更点なし 変更はない 変更せず 変更しない 変更ありません 変更はありません 修正なし 修正無し 修正無 修正はなし 修正せず 修正ありません 修正はありません 変更ございません 変更はございません 修正ございません 修正はございません 変更不要 修正不要 変更の必要なし 修正の必要なし 変更の必要はない 修正の必要はない 変更なしでよい 修正なしでよい 変更なしで可 修正なしで可 改正なし 改定なし 改訂なし 見直しなし 異同なし 追加なし 現行どおり 現行通り 現行のとおり 現行の通り 現行と同じ 現行のまま 現状どおり 現状通り 現状のとおり 現状のまま 現状維持 現行計画どおり 現行計画のとおり 現行計画通り 現行計画と同じ 現計画どおり 現計画のとおり 現計画と同じ 従前どおり 従前のとおり 従来どおり 従来通り 前計画どおり 前計画のとおり 前計画通り 前計画と同じ 前期計画どおり 前期計画のとおり 前期計画と同じ 前期どおり 前期のとおり 前期と同じ 前回どおり 前回のとおり 前回と同じ 変わらず 変わらない 変わりなし 据え置き 据置き 据置 そのまま掲載 そのまま記載 そのまま 同右 右に同じ 同左 左に同じ 同じ 同一 同内容 継続(変更なし)",
  vacate: "欠番",
  ditto: "〃 同上 上に同じ 上記に同じ 上記のとおり 々 ''",
};

const OBJECT_WORDS: Readonly<Partial<Record<ObjectKind, string>>> = {
  item: "項目 本項目 当該項目 当項目 同項目 この項目 関連項目 類似する項目 重複する項目 同様の項目 類似項目 重複項目 他項目 別項目 施策 本施策 当該施策 同施策 この施策 関連施策 類似施策 他施策 他の施策 他の項目 別の項目 別の施策 取組 本取組 当該取組 取組項目 取り組み 該当項目 項目全体 施策全体 取組全体 両項目 類似の項目 関連する項目 残り 残りの部分 残余 項目を新たに 新たな項目 新しい項目 新規項目 新たな取組 新しい取組 新規取組 新規の取組 新たな施策 新しい施策 新規施策 1項目",
  programme: "事業等 事業名等 事業名 事業 補助金 交付金 助成金 給付金 支援金 助成 制度 補助制度 補助事業 手当 講座",
  part: "前半 後半 一部 前半部分 後半部分 前半部 後半部 前段 後段 冒頭 冒頭部分 末尾 末尾部分 文頭 文末 中段 最初の部分 最後の部分 部分的",
  wording:
    "文言 文言等 表現 表現等 字句 字句等 語句 用語 表記 表記ゆれ 表記揺れ 言い回し 言いまわし 書きぶり 文章 文章表現 文言表現 記述 記載 記載内容 文面 誤字 誤記 誤植 脱字 誤字脱字 時点 体裁 句読点 てにをは 語尾 送り仮名 送りがな 主語 数値 年度 年次",
  content: "内容 内容等 本文 取組内容 施策内容 事業内容 趣旨 目的 全体 対象 対象者 範囲 規模 回数 目標値 目標 指標 方向性",
  number: "番号 番号等 事業番号 取組番号 整理番号 管理番号 コード 事業コード 施策コード ID 項番 連番 枝番 施策番号 項目番号 No. 通し番号 ナンバー 記号 符号",
  order: "順番 順序 並び 並び順 並び替え 掲載順 掲載順序 配列 記載順",
  place: "位置 掲載位置 位置付け 位置づけ 体系 掲載場所 記載場所 所属施策",
  name: "名称 名称等 名 施策名 施策名称 項目名 項目名称 題名 タイトル 見出し 表題 標題 課名 柱名 名前 呼称",
  department: "所管 所管課 所管部署 担当 担当課 担当部署 主管 主管課 所属 関係課 部署 実施主体 所管部局 担当者",
};

/** What may follow a verb without changing what it says. */
export const TAILS = longestFirst(
  "させた させる させて させ だが ですが しました します したもの する した とする とした とします を行う を行った を実施 を予定 を図る を図った 済み 済 予定 あり 有り 有 のみ のため ため により による し して である です とし こと として された される となった となる になる につき に伴い に伴う のうえ の上 した上で したうえで とともに 。 、 , 扱い 対応 化 分 など 等 でした ました もの 願います でお願いします をお願いします でお願いいたします をお願いいたします でお願い をお願い してください して下さい いたします とさせていただきます させていただきます !".split(" "),
);

/** Nouns that a verb may stand before as an adjective: 新規事業, 廃止項目, 新規の取組. */
export const NOUN_TAILS = ["事業", "項目", "施策", "取組", "取り組み", "掲載", "記載"];

/** What is new without a verb: 新しい取組, 新たな施策である. */
export const NEW_ADJECTIVES = ["新しい", "新たな"];

/** 新たに, 新規に before any verb of doing, with nothing between them: 新たに取り組む, 新規に実施. */
export const NEWLY = /(新たに|新しく|新規に|新規で)([^をがはのもに\s、。]{1,8}|取り組む(こととした)?|[1一]?つ?の?(?:項目|施策|取組)を(?:設け[たる]|起こした|立て[たる]))$/u;

/** Words between object and verb that say how much. */
export const ADVERBS = longestFirst(
  "特に 現行どおり 現行計画どおり そのまま 引き続き 引続き 大幅に 大幅な 大幅 全面的に 全面的な 全面 全体的に 一部を 一部の 一部 部分的に 部分的な 軽微な 若干の 若干 所要の 必要な のみの のみ すべて 全て 全部 全文 項目ごと 丸ごと 併せて 新たに 適宜 微 再度 併せ".split(" "),
);

/** Particles between an object and what is said of it. */
export const PARTICLES = longestFirst("をもって において にて として では には からは について に関する に係る に関して への からの との のみの のみ だけ 等の 等を 等は 等に などの などを など から より を の は が に へ と で も :".split(" "));

function longestFirst(words: string[]): readonly string[] {
  return words.sort((a, b) => b.length - a.length);
}

interface Word<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** Words by their last character, longest first: a suffix is looked up, not searched for. */
function bySuffix<Meaning extends string>(table: Readonly<Partial<Record<Meaning, string>>>): ReadonlyMap<string, readonly Word<Meaning>[]> {
  const index = new Map<string, Word<Meaning>[]>();
  for (const meaning of Object.keys(table) as Meaning[]) {
    for (const word of table[meaning]?.split(" ") ?? []) {
      const last = word[word.length - 1];
      index.set(last, [...(index.get(last) ?? []), { word, meaning }]);
    }
  }
  for (const words of index.values()) words.sort((a, b) => b.word.length - a.word.length);
  return index;
}

const VERBS = bySuffix(VERB_WORDS);
const OBJECTS = bySuffix(OBJECT_WORDS);

/** The longest verb that a text ends with. */
export function verbAtEnd(text: string): Word<Verb> | null {
  return VERBS.get(text[text.length - 1])?.find(({ word }) => text.endsWith(word)) ?? null;
}

/** The longest object word that a text ends with. */
export function objectAtEnd(text: string): Word<ObjectKind> | null {
  return OBJECTS.get(text[text.length - 1])?.find(({ word }) => text.endsWith(word)) ?? null;
}

/** The first of some words that a text ends with, "" for none. */
export function suffixOf(text: string, words: readonly string[]): string {
  return words.find((word) => word.length <= text.length && text.endsWith(word)) ?? "";
}

/** When or in which plan: R6で終了, 7/3 変更なし, R7.6.3：削除, 次期計画では廃止, 今後は実施しない say it of the item itself. */
const OCCASION =
  /^(((令和|平成|R|H)([0-9]{1,2}|元)|20[0-9]{2})[.\/年][0-9]{1,2}[.\/月][0-9]{1,2}日?付?け?|[0-9]{1,2}(\/[0-9]{1,2}|月[0-9]{1,2}日)付?け?|今回|今後|今期|単独|前計画|前期計画|第[0-9]{1,2}期(計画)?|(今|前|昨|来|次)年度(末|中|限り)?|現行|次期|現行計画|次期計画|現計画|新計画|本計画|計画期間|期間満了|((令和|平成|R|H)([0-9]{1,2}|元)|20[0-9]{2})([.年度]{0,2})([0-9]{1,2}月?)?(末|中|限り|途中)?|[0-9]{1,2}月)$/u;

/** Whether an object only tells the time or the plan. */
export function isOccasion(object: string): boolean {
  return OCCASION.test(object);
}

/** Parts of an item's text as a note speaks of them behind its number: 2-4の後段から, 2-4のただし書き. */
export const PART_OF_TEXT = "(?:一部|[前後][半段]|中段|冒頭|末尾|なお書き?|ただし書き?|第[1-9]文)(?:部分)?";

/** The row above (its first group) or below, as a note points to it: 上記に統合, ↑へ統合, 上段から分割. */
export const ROW_BESIDE = /^(?:(↑|上記?|前項|[直すぐ]{1,2}上)|(?:↓|下記?|次項|[直すぐ]{1,2}下))の?(?:項目|施策|取組|事業|欄|段|行)?$/u;

/** Whether something is said to leave the plan, and so to be no item of it: 計画から削除. */
export function isFromPlan(object: string, particle: string): boolean {
  return particle.startsWith("から") && (object === "計画" || isOccasion(object));
}

/** Whether a note is there only because its cell must not stay empty: －, 特になし. */
export function saysNothing(text: string): boolean {
  return /^(?:[-‐-―−－ー─]+|特に(?:なし|無し))$/u.test(text.trim());
}
