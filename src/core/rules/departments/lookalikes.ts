/**
 * Characters that are taken for each other because of their shape: when a list is retyped from paper,
 * read by a machine, or picked from a list of candidates. Variants of one character (高髙) are among
 * them: a search for the one does not find the other.
 */
const groups = `
楡櫛 己已巳 末未 士土 間問聞 東束 網綱 環還 循盾 巡廻 候侯 微徴 斉斎齊齋 崎﨑埼 高髙 辺邊邉 遣遺 堀掘 績積 織職識 検険験倹 提堤 幣弊
復複腹 壁璧 衰哀衷 粟栗 鳥烏 島嶋 人入 力カ ニ二 ロ口 エ工 タ夕 ト卜 ー一 ハ八 推椎堆 祉祇 護穫獲 農濃 博傅 管菅 官宮 徒徙 待侍持
冷治冶 氷永 側測 輪論輸 偏編遍 傍防妨 勧歓観 千干 午牛 協脇 収牧 名各 員貝 商啇 困因 団囲 坑抗 場湯 塩監 基墓 季李 宣宜 幹乾 幼幻
底低 弟第 津律 徳聴 情清 性姓 持特 技枝 折析 拍柏 招紹 授援 搬般 撤徹 教救 料科 族旅 旦且 暖媛 更吏 構講購 橋僑 歴暦 毎母 沢澤 浜濱
浅残 渇喝 漁魚 猟漁 滅減 熟塾 理埋 町叮 発廃 監盤 祝祀 福副幅 移栘 竜龍 童重 第策 築籏 節筋 約的 紀記 純鈍 緑縁録 縦従 罪非 署暑 育盲
腐府 臣巨 若苦 茶荼 薄簿 衛衡 補捕 規視 訂計 議儀義 谷合 貸貨 資質 賃貸 連運 遊游 達違 適敵滴 遂逐 部剖 郷卿 鉄鋏 防坊 陰陽 隊墜 集隻
霊雲 預頂 題顕 駅駐 鶴鵠 廣広 働動 櫻桜 澁渋 瀧滝 濵浜 條条 籠篭 檜桧 薗園 壽寿 惠恵 榮栄 國国 會会
`;

const partners = new Map<string, string[]>();
for (const group of groups.trim().split(/\s+/)) {
  const characters = [...group];
  for (const character of characters) {
    const others = characters.filter((other) => other !== character);
    partners.set(character, [...new Set([...(partners.get(character) ?? []), ...others])]);
  }
}

/** Characters that look like this one. */
export function lookalikesOf(character: string): readonly string[] {
  return partners.get(character) ?? [];
}

/**
 * Right words that come out when a character of another right word is exchanged for its look-alike:
 * seen in a sentence, they are no slips. Beside the usual words of departments' names, which are none either.
 */
const rightWords = new Set(
  "人間 入間 人手 入手 入力 人力 人口 入口 民間 時間 年間 期間 記録 資質 賃貸 検討 料理 理科 特定 講座 購入 収入 側面 測定 低下 底力 千葉 分析 折衝 干拓 干渉 千人 提案 堤防 性格 姓名 各地 名地 名所 各所 各種 地名 湯元 名産 名物 問題 質問 訪問 疑問 学問 新聞 紹介 招待 適用 適正 水滴 運動 連動 運行 連行 運転 連絡 連続 記念 世紀 特産 特色 特別 特徴 持参 待機 期待 支持 保持 大人 複合 腹部 複数 回復 重複 副市 幅広 組織 知識 意識 認識 実績 面積 体験 試験 経験 危険 輸送 議論 理論 車輪 編成 普遍 妨害 若手 苦手 茶道 貨物 資金 質疑 合併 谷間 廃止 発行 廃棄 発達 廃校 発表".split(" "),
);

/** Whether a word stands in sentences for something of its own. */
export function isRightWord(word: string): boolean {
  return rightWords.has(word);
}
