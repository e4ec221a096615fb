import * as fc from "fast-check";
import { parseChangeKind, parseNote } from "./notes";

function kinds(text: string): string[] {
  return parseNote(text).map(({ kind }) => kind);
}

describe("parseNote", () => {
  it.each<[string, string[]]>([
    ["新規追加(動画の活用)", ["added"]],
    ["新規", ["added"]],
    ["新設", ["added"]],
    ["新規事業", ["added"]],
    ["新規追加 動画の活用", ["added"]],
    ["一部新規", ["partly-added"]],
    ["【新】", ["added"]],
    ["（新）", ["added"]],
    ["現行計画になし", ["added"]],
    ["新たに計画に位置付け", ["added"]],
    ["新規・重点", ["added"]],
    ["新規／重点", ["added"]],
    ["新規・拡充", ["added", "goes-on"]],
    ["2-4へ移動・文言修正", ["moved", "reworded"]],
    ["2-4へ移動　文言修正", ["moved", "reworded"]],
    ["2-4へ移動＋所管変更", ["moved", "handed-over"]],
    ["2-4へ移動したうえで名称変更", ["moved", "renamed"]],
    ["2-4へ移動後、文言修正", ["moved", "reworded"]],
    ["統合・改称", ["merged", "renamed"]],
    ["統合（2-3、2-4）及び文言修正", ["merged", "reworded"]],
    ["統合と改称", ["merged", "renamed"]],
    ["2-4と統合・改称", ["merged", "renamed"]],
    ["変更なし 番号繰下げ", ["unchanged", "renumbered"]],
    ["廃止及び新設", ["deleted", "added"]],
    ["施策①→施策② 新規追加(見守り)", ["policies-mapped", "added"]],
    ["文言修正、統合・改称", ["reworded", "merged", "renamed"]],
    ["統合・再編", ["merged"]],
    ["見直し・分割", ["split"]],
    ["廃止・統合", ["merged"]],
    ["2-4に統合・廃止", ["absorbed"]],
    ["2-3を統合・2-4を廃止", ["merged", "deleted"]],
    ["見直し・改善", ["revised"]],
    ["一部削除・追加", ["revised", "partly-added"]],
    ["修正・削除", ["revised"]],
    ["文言の追加・削除", ["partly-added", "revised"]],
    ["事業の追加・削除", ["programme-added", "programme-deleted"]],
    ["移動・追加", ["moved", "partly-added"]],
    ["新規　学校と調整済み", ["revised"]],
    ["削除 令和5年度で終了", ["deleted"]],
    ["新規立ち上げ", ["added"]],
    ["新規追加(後半)", ["partly-added"]],
    ["後半に取組を追加", ["partly-added"]],
    ["削除(一部)", ["revised"]],
    ["番号を詰めた(項目削除のため)", ["renumbered", "other"]],
    ["削除(一部の地区で終了したため)", ["deleted"]],
    ["目標値を新規に設定", ["partly-added"]],
    ["番号繰下げ(新規追加に伴う)", ["renumbered", "other"]],
    ["項目の削除に伴い繰上げ", ["other", "renumbered"]],
    ["①-2の削除に伴い、番号繰上げ", ["other", "renumbered"]],
    ["A事業の廃止に伴い、B事業を追加", ["programme-deleted", "programme-added"]],
    ["地域福祉計画を本計画に統合", ["moved"]],
    ["促進計画(本計画に統合)の指標とそろえた", ["other"]],
    ["新規！", ["added"]],
    ["新規追加(見守り)※社協と調整済み", ["added", "revised"]],
    ["新たに位置付ける", ["added"]],
    ["実施計画から格上げ", ["moved"]],
    ["システムの新規導入", ["partly-added"]],
    ["総合戦略から移行", ["moved"]],
    ["健康増進計画から編入", ["moved"]],
    ["2へ", ["moved"]],
    ["→2", ["moved"]],
    ["2へ発展的に解消", ["absorbed"]],
    ["2に再編", ["absorbed"]],
    ["2と併せて記載", ["merged"]],
    ["1と2に分けて記載", ["split"]],
    ["追記", ["partly-added"]],
    ["国の方針を踏まえ追記", ["partly-added"]],
    ["パブコメ意見により追記", ["partly-added"]],
    ["社会情勢を踏まえ加筆", ["partly-added"]],
    ["新設したこどもセンターを追記", ["partly-added"]],
    ["国の指針改定を踏まえ追加", ["added"]],
    ["委員意見により追加記載", ["added"]],
    ["法改正に伴い追加", ["added"]],
    ["法改正に伴い、文言修正", ["other", "reworded"]],
    ["統合に伴い番号繰下げ", ["other", "renumbered"]],
    ["1-3の分割により番号を繰り下げ", ["other", "renumbered"]],
    ["番号繰上げ(統合に伴う)", ["renumbered", "other"]],
    ["体系の見直しにより2-4へ移動", ["other", "moved"]],
    ["規模縮小のため2-4に統合", ["other", "absorbed"]],
    ["条例第3条第2項の改正により新規に追加", ["other", "added"]],
    ["2-4に統合したため番号を詰めた", ["absorbed", "renumbered"]],
    ["統合に伴い名称変更", ["merged", "renamed"]],
    ["削除をお願いします", ["deleted"]],
    ["2-4へ移動でお願いします。", ["moved"]],
    ["2-3は変更なし、2-4は廃止願います", ["unchanged", "deleted"]],
    ["新規に掲載してください", ["added"]],
    ["新規追加、指標は今後考えたい", ["added"]],
    ["2-4に統合。文言を直した方がよい", ["absorbed", "other"]],
    ["2つに分割してはどうかとの意見があったが、現行どおりとする", ["unchanged"]],
    ["補助金の廃止に伴い、調整中", ["programme-deleted", "pending"]],
    ["2項目の統合に伴い追加", ["merged", "added"]],
    ["新たな取組を追加", ["added"]],
    ["事業の終了に伴い、削除", ["deleted"]],
    ["完了したため削除", ["deleted"]],
    ["終了したことから削除", ["deleted"]],
    ["統合した上で文言修正", ["merged", "reworded"]],
    ["廃止した補助金の記述を削除", ["revised"]],
    ["終了した事業の記載を削除", ["revised"]],
    ["完了した事業を削除", ["programme-deleted"]],
    ["廃止したふれあいサロンの記述を削除", ["revised"]],
    ["廃止した補助金の削除", ["programme-deleted"]],
    ["廃止した取組", ["deleted"]],
    ["新たに追加した取組", ["added"]],
    ["今回新設した窓口", ["added"]],
    ["拡充した窓口", ["goes-on"]],
    ["窓口の新設", ["partly-added"]],
    ["補助制度の創設", ["programme-added"]],
    ["完了による削除", ["deleted"]],
    ["県の事業に移すため廃止", ["deleted"]],
    ["1-2に統合したため廃止", ["absorbed", "deleted"]],
    ["施設の統廃合に伴う廃止", ["deleted"]],
    ["動画を新規追加", ["partly-added"]],
    ["重点施策に追加", ["partly-added"]],
    ["重点事業に変更", ["revised"]],
    ["②-2に内包", ["absorbed"]],
    ["削除(個別に対応しているため)", ["deleted"]],
    ["廃止", ["deleted"]],
    ["完了", ["deleted"]],
    ["事業終了", ["deleted"]],
    ["中止", ["deleted"]],
    ["廃止予定", ["deleted"]],
    ["施策①-2へ集約", ["absorbed"]],
    ["②-2に統合", ["absorbed"]],
    ["②-8へ編入", ["absorbed"]],
    ["②-8に取り込み", ["absorbed"]],
    ["他の施策に統合", ["absorbed"]],
    ["統合(②-2へ)", ["absorbed"]],
    ["移動(②-2から)", ["moved"]],
    ["②-2に含めて実施する。", ["absorbed"]],
    ["現行の②-2と②-3をまとめた。", ["merged"]],
    ["施策⑧へ", ["moved"]],
    ["施策⑦へ移動", ["moved"]],
    ["③-2に移設", ["moved"]],
    ["③-2へ引継ぎ", ["moved"]],
    ["所管替え(甲課→乙課)", ["handed-over"]],
    ["甲課から乙課へ移管", ["handed-over"]],
    ["担当課変更", ["handed-over"]],
    ["(再掲)", ["repeated"]],
    ["調整中", ["pending"]],
    ["乙課と協議中", ["pending"]],
    ["2つの項目に分割", ["split"]],
    ["①-1、①-4に分割", ["split"]],
    ["2つの項目を統合", ["merged"]],
    ["現行②-2、②-3を統合", ["merged"]],
    ["②-2と統合", ["merged"]],
    ["統合", ["merged"]],
    ["統廃合", ["merged"]],
    ["一本化", ["merged"]],
    ["③-4から独立", ["separated"]],
    ["復元", ["restored"]],
    ["差替え", ["replaced"]],
    ["差し替え", ["replaced"]],
    ["後半追加(人材育成)", ["partly-added"]],
    ["前半に防災を追加", ["partly-added"]],
    ["一部追加", ["partly-added"]],
    ["事業の変更(甲事業→乙事業へ)", ["programme-changed"]],
    ["事業等の追加(甲、乙)", ["programme-added"]],
    ["事業等の削除(甲)", ["programme-deleted"]],
    ["施策①→施策①", ["policies-mapped"]],
    ["施策③+施策④⇒施策②", ["policies-mapped"]],
    ["施策③、④→施策②", ["policies-mapped"]],
    ["施策⑤は、施策①⑧へ分割", ["policy-split"]],
    ["変更なし", ["unchanged"]],
    ["修正なし", ["unchanged"]],
    ["変更無し", ["unchanged"]],
    ["現行どおり", ["unchanged"]],
    ["現状維持", ["unchanged"]],
    ["→", ["unchanged"]],
    ["文言修正", ["reworded"]],
    ["文言の整理", ["reworded"]],
    ["字句修正", ["reworded"]],
    ["時点修正", ["reworded"]],
    ["表現の変更", ["reworded"]],
    ["表現のみの変更", ["reworded"]],
    ["内容見直し", ["revised"]],
    ["見直し", ["revised"]],
    ["一部修正", ["revised"]],
    ["繰下げ", ["renumbered"]],
    ["繰り上げ", ["renumbered"]],
    ["番号変更", ["renumbered"]],
    ["①-3→①-1", ["renumbered"]],
    ["名称変更", ["renamed"]],
    ["改称", ["renamed"]],
    ["継続", ["goes-on"]],
    ["大幅拡充", ["goes-on"]],
    ["縮小", ["goes-on"]],
    ["継承", ["goes-on"]],
    ["欠番", ["vacant-number"]],
    ["〃", ["same-as-above"]],
    ["同上", ["same-as-above"]],
    ["文言修正、番号変更", ["reworded", "renumbered"]],
    ["施策②→施策③\n新規追加(運営組織)", ["policies-mapped", "added"]],
    ["・文言修正\n・2つの項目に分割", ["reworded", "split"]],
    ["削除(②-8に集約。個別に対応しているため)", ["deleted", "absorbed"]],
    ["②-8に集約のため削除", ["absorbed", "deleted"]],
    ["継続(変更なし)", ["goes-on", "unchanged"]],
    ["①-6(現行①-2)に集約", ["absorbed"]],
    ["①-5へ移し、廃止", ["moved", "deleted"]],
    ["③-4から独立させた", ["separated"]],
    ["意見を踏まえて削除", ["deleted"]],
    ["法改正に合わせて見直し", ["revised"]],
    ["2024年度に廃止済み", ["deleted"]],
    ["令和6年3月末で終了", ["deleted"]],
    ["新規の取組です。", ["added"]],
    ["新しい取組", ["added"]],
    ["新たに取り組むこととした。", ["added"]],
    ["令和8年度から新規に実施", ["added"]],
    ["今回から追加", ["added"]],
    ["DXの視点を追加", ["partly-added"]],
    ["R6で終了", ["deleted"]],
    ["令和6年度をもって廃止", ["deleted"]],
    ["次期計画では削除", ["deleted"]],
    ["今後は実施しない", ["deleted"]],
    ["次期計画には掲載しないこととした。", ["deleted"]],
    ["②-1の中で実施", ["absorbed"]],
    ["②-1の本文に盛り込む", ["absorbed"]],
    ["項目としては廃止し、②-1に盛り込んだ", ["deleted", "absorbed"]],
    ["②-1と一体化", ["merged"]],
    ["②-1に振替え", ["moved"]],
    ["②-1において取り組む。", ["absorbed"]],
    ["②-1に再編", ["absorbed"]],
    ["②-1に含まれる", ["absorbed"]],
    ["統合先：2-1", ["absorbed"]],
    ["統合→②-1", ["absorbed"]],
    ["移行先は②-1", ["moved"]],
    ["②-1に掲載", ["moved"]],
    ["旧2-3から", ["moved"]],
    ["②-1に変更", ["renumbered"]],
    ["番号を繰り上げました。", ["renumbered"]],
    ["番号繰り下がり", ["renumbered"]],
    ["特に変更なし", ["unchanged"]],
    ["現行計画のとおり", ["unchanged"]],
    ["現行計画どおり継続", ["goes-on"]],
    ["引き続き取り組む。", ["goes-on"]],
    ["規模を縮小", ["goes-on"]],
    ["", []],
  ])("reads %j as %j", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    "廃止してはどうか",
    "2-4に統合してはどうかとの意見あり",
    "2-4に統合した方がよい",
    "2-4へ移動したい",
    "項目を2つに分割してよいか",
    "新規追加してもよいのでは",
    "削除したいとの意向",
    "2-4に統合し、名称も改めてはどうか",
    "文言を修正してください",
    "表現の見直しをお願いします",
    "○",
    "－",
    "新規追加の検討",
    "令和5年度に完了した事業を除く",
    "待機児童の解消",
    "3へ増やす",
    "2に増設",
    "5年に1回",
    "→100%",
    "→R8",
    "②-1と併せて実施",
    "新規・廃止を検討",
    "相談・支援の拡充",
    "整備・更新の実施",
    "自主財源から移行",
    "変更なしとする理由",
    "研修会の開催は終了",
    "廃止、統合を検討",
    "庁内で意見を聴取済",
    "計画期間は令和8年度から",
    "担当者に確認のこと",
    "目標値を記載",
    "巻末に掲載",
    "相談会は実施しない",
    "新たな課題への対応",
    "完了(一部)",
    "国の方針を本文に盛り込んだ",
    "支援の一体化",
  ])("keeps %j as a remark", (text) => {
    expect(kinds(text)).toEqual(["other"]);
  });

  it("gives numbers in a bracket the role that the verb outside gives them", () => {
    expect(parseNote("2つの項目を統合(②-2、②-3)")[0]).toMatchObject({ kind: "merged", count: 2, references: [{ keys: ["2-2", "2-3"], role: "member" }] });
    expect(parseNote("2つの項目に分割(①-1、①-4)")[0]).toMatchObject({ kind: "split", references: [{ keys: ["1-1", "1-4"], role: "target" }] });
  });

  it("gives the numbers of a bracket that is a statement to that statement alone", () => {
    const [outer, inner] = parseNote("削除(②-8に集約。個別に対応しているため)");
    expect(outer.references).toEqual([]);
    expect(inner).toMatchObject({ text: "②-8に集約", references: [{ keys: ["2-8"], role: "target" }] });
  });

  it("keeps words, changes, parts, counts and bullets", () => {
    expect(parseNote("・事業の変更（甲事業→乙事業へ）")[0]).toMatchObject({ bullet: { text: "・" }, changes: [{ from: "甲事業", to: "乙事業" }] });
    expect(parseNote("後半追加(人材育成、広報)")[0]).toMatchObject({ part: "second", words: [{ text: "人材育成" }, { text: "広報" }] });
    expect(parseNote("三つの項目を統合")[0]).toMatchObject({ count: 3 });
    expect(parseNote("三つの項目を一つに統合")[0]).toMatchObject({ kind: "merged", count: 3 });
    expect(parseNote("1つに統合")[0]).toMatchObject({ kind: "merged", count: null });
    expect(parseNote("甲課から乙課へ移管")[0]).toMatchObject({ changes: [{ from: "甲課", to: "乙課" }] });
  });

  it("takes a bracket on the next line for part of the statement", () => {
    expect(parseNote("2つの項目を統合\n(理由は別紙)")).toHaveLength(1);
  });

  it("is total, with places inside the text and its own words at them", () => {
    const part = fc.constantFrom("統合", "削除", "新規追加", "文言", "の", "修正", "に", "を", "(", ")", "（", "、", "。", "\n", "・", "①-2", "施策⑧", "→", "現行", "2つの項目", "のため", " ", "\ud800", "\u{e0100}", "「", "」");
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(part).map((parts) => parts.join("")));
    fc.assert(
      fc.property(text, (input) => {
        let from = 0;
        for (const statement of parseNote(input)) {
          expect(statement.start).toBeGreaterThanOrEqual(from);
          expect(input.slice(statement.start, statement.end)).toBe(statement.text);
          for (const inner of [...statement.references, ...statement.words, ...(statement.keyword ? [statement.keyword] : [])]) {
            expect(inner.start).toBeGreaterThanOrEqual(statement.start);
            expect(inner.end).toBeLessThanOrEqual(statement.end);
          }
          from = statement.start;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("parseChangeKind", () => {
  it.each([
    ["新規", "added"],
    ["新", "added"],
    ["追加", "added"],
    ["継続", "goes-on"],
    ["継", "goes-on"],
    ["拡充", "goes-on"],
    ["統合", "merged"],
    ["統合・再編", "merged"],
    ["分割・見直し", "split"],
    ["見直し・改善", "revised"],
    ["廃止", "deleted"],
    ["廃", "deleted"],
    ["有", "changed"],
    ["（有）", "changed"],
    ["無", "unchanged"],
    ["見直し", "revised"],
    ["変更なし", "unchanged"],
    ["○", "other"],
  ])("reads %s as %s", (text, kind) => {
    expect(parseChangeKind(text).map((statement) => statement.kind)).toEqual([kind]);
  });

  it.each(["新規・拡充", "新規/継続"])("reads %s as new or going on", (text) => {
    expect(parseChangeKind(text).map(({ kind }) => kind)).toEqual(["added", "goes-on"]);
  });

  it("gives each of two joined actions its own numbers", () => {
    const [merged, reworded] = parseNote("統合（2-3、2-4）及び文言修正");
    expect(merged.references).toMatchObject([{ keys: ["2-3", "2-4"], role: "member" }]);
    expect(reworded).toMatchObject({ text: "文言修正", references: [] });
  });
});
