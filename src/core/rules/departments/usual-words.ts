/**
 * Words that the names of municipal departments are made of. A name of such words alone is a name that
 * somebody meant: 税務課 is no slip of 総務課.
 */
const usual = `
総務 総合 企画 政策 計画 財政 税務 課税 収税 収納 納税 納付 資産税 市民税 住民税 資産 固定資産 管財 契約 検査 用度 出納 会計
秘書 広報 広聴 人事 職員 給与 研修 行政 行革 改革 経営 法務 文書 法制 統計 情報 電算 デジタル システム 推進 戦略 未来 創造
市民 町民 村民 区民 住民 県民 戸籍 住基 窓口 生活 相談 消費 人権 男女 共同 参画 協働 自治 コミュニティ まち づくり まちづくり 地域 地方
振興 活性化 支援 移住 定住 交流 国際 姉妹 都市 広域 連携 防災 危機 管理 安全 安心 交通 防犯 消防 救急 警防 予防 通信 指令 災害 対策 復興
福祉 社会 障害 障がい 障がい者 高齢 高齢者 長寿 介護 保険 国保 国民 健康 年金 医療 保健 予防接種 母子 包括 ケア 生涯 援護 保護
子ども こども 子育て 児童 青少年 家庭 保育 幼児 幼稚園 教育 学校 学務 学習 施設 給食 文化 文化財 芸術 スポーツ 体育 図書 博物
環境 保全 衛生 清掃 廃棄物 資源 循環 リサイクル ごみ 脱炭素 エネルギー 公害 斎場 産業 経済 商工 商業 工業 労政 労働 雇用 企業 誘致 立地
観光 物産 物流 ブランド 農政 農業 農林 農村 農地 農産 林業 林務 森林 水産 漁港 畜産 食育 耕地 土地 改良 鳥獣
建設 土木 道路 河川 港湾 橋りょう 公園 緑地 緑化 住宅 建築 指導 営繕 開発 再開発 区画 整理 用地 地籍 整備 維持 都市計画 景観 空き家
上下水道 上水道 下水道 水道 工務 浄水 料金 病院 経理 議会 議事 調査 選挙 監査 委員会 事務 事業 業務 運営 担当 本庁 分室 庶務 調整 特命
東 西 南 北 中央 上 下 東部 西部 南部 北部 中部 第一 第二 第三 第1 第2 第3 大学 大学院 技術 公共 公営 競技 市場 国土 強靱化 強靭化 空港 鉄道
`;

const words = new Set(usual.trim().split(/\s+/));
const longest = Math.max(...[...words].map((word) => word.length));

/** Endings that say what kind of unit a name is. */
export const unitEnding = /(?:総合)?(?:支所|出張所|庁舎|センター|事務局|事務所|本部|課|室|局|部|係|所|館|園|署|班|担当|グループ|チーム)$/;

const unitsInside = /(?:総合)?(?:支所|出張所|庁舎|センター|事務局|課|室|局|部|係)/;

/** A name without the endings of its units: the place and the task that it names, and those of each of its levels. */
export function partsOf(name: string): string[] {
  return name.replace(unitEnding, "").split(unitsInside).filter((part) => part !== "");
}

/** Whether a name is made of usual words and endings of units, and of nothing else. */
export function isMadeOfUsualWords(name: string): boolean {
  const parts = partsOf(name);
  return parts.length > 0 && parts.every((part) => segments(part) !== null);
}

/** The usual words that a text consists of, longest first at each place; null where something else is in it. */
export function segments(text: string): string[] | null {
  const reached: (string[] | null)[] = [[], ...Array<null>(text.length).fill(null)];
  for (let end = 1; end <= text.length; end++) {
    for (let length = Math.min(longest, end); length > 0; length--) {
      const before = reached[end - length];
      const word = text.slice(end - length, end);
      if (before && words.has(word)) {
        reached[end] = [...before, word];
        break;
      }
    }
  }
  return reached[text.length];
}

/** Whether a text is a usual word by itself. */
export function isUsualWord(text: string): boolean {
  return words.has(text);
}

const characters = new Set([...words].flatMap((word) => [...word]));

/** Whether a character stands in one of the usual words or endings, or between two levels: 教, 振; not 氏, 夢. */
export function isUsualCharacter(character: string): boolean {
  return characters.has(character) || /[\s支所張庁舎局部係館園署班隊院校社協]/u.test(character);
}
