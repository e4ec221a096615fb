import * as fc from "fast-check";
import { frameWordsOf } from "./frames";
import { findReferences } from "./references";

/** A reference in short: frame, keys, role; P for a policy's number. */
function brief(text: string, words?: Parameters<typeof findReferences>[1]): string[] {
  return findReferences(text, words).map(({ frame, keys, level, role }) => `${frame ? `${frame} ` : ""}${level === "policy" ? "P " : ""}${keys.join(",")} ${role}`);
}

describe("findReferences", () => {
  it.each<[string, string[]]>([
    ["施策①-2へ集約", ["1-2 target"]],
    ["重点項目Ⅱ２（１）に統合", ["2-2-1 target"]],
    ["重点項目Ⅱ推進項目２（１）に統合", ["2-2-1 target"]],
    ["基本目標1の施策2(3)へ移動", ["1-2-3 target"]],
    ["基本目標Ⅰ重点目標１施策の方向（１）①に統合", ["1-1-1-1 target"]],
    ["施策①、施策②を統合", ["P 1,2 member"]],
    ["現行基本戦略３(2)から移動", ["current 3-2 left"]],
    ["現行基本的視点3から移動", ["current P 3 left"]],
    ["取組方向2、取組方向3を統合", ["P 2,3 member"]],
    ["事業群2へ移動", ["P 2 target"]],
    ["統合施策2へ", ["P 2 target"]],
    ["総合戦略2-1に統合", []],
    ["総合戦略2へ移動", []],
    ["パブリックコメントNo.3、No.7の意見により修正", []],
    ["〔4〕を統合", ["4 member"]],
    ["設置完了のため２）と３）を統合", ["2,3 member"]],
    ["現行２）・３）を統合", ["current 2,3 member"]],
    ["現行第三章2)、第三章3)を統合", ["current 3-2,3-3 member"]],
    ["1)文言修正 2)一部追加", []],
    ["第3へ移動", ["3 target"]],
    ["（第3に統合）", ["3 target"]],
    ["第2から移動", ["2 left"]],
    ["第1に、防災を追加", []],
    ["2(2)アから移した", ["2-2-1 left"]],
    ["基本目標2の(2)アより移動", ["2-2-1 left"]],
    ["見直し（令和7年度2）を実施", []],
    ["①②を統合", ["1,2 member"]],
    ["(2)(3)統合", ["2,3 mention"]],
    ["アをアとイに分割", ["1 member", "1,2 target"]],
    ["6・7を7に統合", ["6,7 member", "7 target"]],
    ["6・7を1に統合", ["6,7 member"]],
    ["6を1に統合", ["6 member", "1 target"]],
    ["②、③を1に統合", ["2,3 member"]],
    ["6,7→7", ["6,7 left", "7 right"]],
    ["6,7→7人", []],
    ["次期②-1と同②-2に分割", ["next 2-1,2-2 target"]],
    ["②-1と同②-2に分割", ["2-1 member", "2-2 target"]],
    ["②③④に分割", ["2,3,4 target"]],
    ["①②③の順に整理", ["1,2,3 mention"]],
    ["①市民②事業者", []],
    ["会議録9-2による", []],
    ["15-1ページ", []],
    ["県道9-1号", []],
    ["予算事業9-4", []],
    ["総合計画（後期）の施策1-2-3", []],
    ["S1-3と統合", ["19-1-3 member"]],
    ["R7-8年度に実施", []],
    ["H30-R2の実績により修正", []],
    ["資料2-1を参照", []],
    ["総合計画の施策3-2に合わせて修正", []],
    ["県計画4-1との整合を図り修正", []],
    ["文化芸術基本法第4条に基づき修正", []],
    ["SDGs目標11-4を追記", []],
    ["市長公約No.15を反映", []],
    ["健康増進計画の2-1へ移行", []],
    ["国の第5次基本計画2-3を反映", []],
    ["国指針2-3を反映", []],
    ["手引き4-1に合わせる", []],
    ["指針第2の1(3)により修正", []],
    ["現行指針2-1に統合", ["current 2-1 target"]],
    ["環境計画（2-3）と整合", []],
    ["環境計画（2-3に統合）", ["2-3 target"]],
    ["本計画（2-3）と整合", ["2-3 mention"]],
    ["調査票問4-1を追加", []],
    ["家庭訪問4-1に統合", ["4-1 target"]],
    ["整理番号4-1", []],
    ["事業番号4-1", ["4-1 mention"]],
    ["No.4-1の指摘を反映", []],
    ["要支援1-2の人を追加", []],
    ["フェーズ2-3を追記", []],
    ["40-50代に変更", []],
    ["4-1代表者会議に統合", ["4-1 target"]],
    ["11-2会議で追加", []],
    ["3-1会議の公開に統合", ["3-1 target"]],
    ["指標2-1を修正", []],
    ["案2-1に修正", []],
    ["修正案2-1に統合", ["2-1 target"]],
    ["本計画の2-1に統合", ["2-1 target"]],
    ["計画の2-1に統合", ["2-1 target"]],
    ["次期基本計画2-1に統合", ["next 2-1 target"]],
    ["意見①を反映し、②-2に統合", ["2-2 target"]],
    ["委員の意見により1-2に統合", ["1-2 target"]],
    ["No.12に統合", ["12 target"]],
    ["4と統合", ["4 member"]],
    ["5、6と統合", ["5,6 member"]],
    ["4と役割を分担", []],
    ["９．へ統合", ["9 target"]],
    ["内容が重複するため、9.へ統合", ["9 target"]],
    ["1-2.に統合", ["1-2 target"]],
    ["ア．に統合", ["1 target"]],
    ["改定案2.に統合", ["next 2 target"]],
    ["2番に統合", ["2 target"]],
    ["1番と2番を統合", ["1,2 member"]],
    ["1.、2.を統合", ["1,2 member"]],
    ["2「講座の開催」に統合", ["2 target"]],
    ["2（講座）へ統合", ["2 target"]],
    ["2.講座に統合", ["2 target"]],
    ["2．講座の開催に統合", ["2 target"]],
    ["②-8に集約", ["2-8 target"]],
    ["施策②-2、3に集約", ["2-2,2-3 target"]],
    ["②-2,3に集約", ["2-2,2-3 target"]],
    ["②-2，3，10に集約", ["2-2,2-3,2-10 target"]],
    ["施策1,2に分割", ["P 1,2 target"]],
    ["1-1,200円を助成", []],
    ["参加者1,000人", []],
    ["②-2等に集約", ["2-2 target"]],
    ["②-2ほかに集約", ["2-2 target"]],
    ["②-2、③-1他へ統合", ["2-2,3-1 target"]],
    ["②-2・3を統合", ["2-2,2-3 member"]],
    ["②-2、②-3を統合", ["2-2,2-3 member"]],
    ["②-2と②-3を統合", ["2-2,2-3 member"]],
    ["②-2と統合", ["2-2 member"]],
    ["施策①⑧へ分割", ["P 1,8 target"]],
    ["施策⑤は、施策①⑧へ分割", ["P 5 left", "P 1,8 target"]],
    ["施策①→施策①", ["P 1 left", "P 1 right"]],
    ["施策③+施策④⇒施策②", ["P 3,4 left", "P 2 right"]],
    ["施策③＋④ ＞ 施策②", ["P 3,4 left", "P 2 right"]],
    ["施策⑤→①、⑦", ["P 5 left", "P 1,7 right"]],
    ["①-1～①-3を統合", ["1-1,1-2,1-3 member"]],
    ["①-1～3を統合", ["1-1,1-2,1-3 member"]],
    ["①-1から①-3を統合", ["1-1,1-2,1-3 member"]],
    ["①-1から①-3へ移動", ["1-1 left", "1-3 target"]],
    ["①-1、①-4に分割", ["1-1,1-4 target"]],
    ["No.12に統合", ["12 target"]],
    ["4と統合", ["4 member"]],
    ["5、6と統合", ["5,6 member"]],
    ["4と役割を分担", []],
    ["No.12、13を統合", ["12,13 member"]],
    ["1-(2)に統合", ["1-2 target"]],
    ["1-(2)、(3)を統合", ["1-2,1-3 member"]],
    ["(1)に統合", ["1 target"]],
    ["(1)アに統合", ["1-1 target"]],
    ["(2)ア、イを統合", ["2-1,2-2 member"]],
    ["第1(2)イへ移動", ["1-2-2 target"]],
    ["第一の一に統合", ["1-1 target"]],
    ["第1章第2節3に統合", ["1-2-3 target"]],
    ["第1章2節3へ移動", ["1-2-3 target"]],
    ["第１章２節の３へ移動", ["1-2-3 target"]],
    ["第1章-第2節-3へ移動", ["1-2-3 target"]],
    ["第１章　第２節　３へ移動", ["1-2-3 target"]],
    ["第1章の第2節に統合", ["1-2 target"]],
    ["第1章施策2取組③に統合", ["1-2-3 target"]],
    ["第1章の施策2に統合", ["1-2 target"]],
    ["A1-2に統合", ["1-1-2 target"]],
    ["第一-二に統合", ["1-2 target"]],
    ["第1-1(2)へ移動", ["1-1-2 target"]],
    ["第1の2、第2の3を統合", ["1-2,2-3 member"]],
    ["2の(3)へ移動", ["2-3 target"]],
    ["統合先:2-1", ["2-1 mention"]],
    ["03に統合", ["3 target"]],
    ["内容が重複するため、12へ移動", ["12 target"]],
    ["5と6を統合", ["5,6 member"]],
    ["07と08に分割", ["7,8 target"]],
    ["ウとエを統合", ["3,4 member"]],
    ["イに統合", ["2 target"]],
    ["アプリに統合", []],
    ["窓口アに案内", []],
    ["4から分割", ["4 left"]],
    ["1102に統合", ["1102 target"]],
    ["No.1102へ集約", ["1102 target"]],
    ["旧1102、1103を統合", ["current 1102,1103 member"]],
    ["１－２へ移動", ["1-2 target"]],
    ["現行②-2、②-3を統合", ["current 2-2,2-3 member"]],
    ["旧②-2を新②-3に統合", ["current 2-2 member", "next 2-3 target"]],
    ["第1期の①-2を継承", ["current 1-2 member"]],
    ["次期計画(案)の施策⑦へ", ["next P 7 target"]],
    ["①-6(現行①-2)に集約", ["next 1-6 target", "current 1-2 mention"]],
    ["現行②-2、現行②-3を統合", ["current 2-2,2-3 member"]],
    ["現行②-2、次期②-3", ["current 2-2 mention", "next 2-3 mention"]],
    ["②-8(転入者の確保)に集約", ["2-8 target"]],
    ["基本目標2の取組へ移動", ["P 2 target"]],
    ["第1章第2節へ移動", ["1-2 target"]],
    ["施策1-2-3に統合", ["1-2-3 target"]],
    ["③-4から独立", ["3-4 left"]],
    ["②-2、3つの項目を統合", ["2-2 mention"]],
    ["現行計画では2-3に記載", ["current 2-3 left"]],
    ["次期計画では、2-3へ", ["next 2-3 target"]],
    ["次期は施策4に移す", ["next P 4 target"]],
    ["第2期においては2-3に統合", ["next 2-3 target"]],
    ["現行計画での2-3を統合", ["current 2-3 member"]],
    ["現行は文言修正、2-3に統合", ["2-3 target"]],
    ["現行は3つの項目", []],
    ["旧(2)(3)を統合", ["current 2,3 member"]],
    ["旧1-(2)(3)を統合", ["current 1-2,1-3 member"]],
    ["2-①②を統合", ["2-1,2-2 member"]],
    ["(2)①を統合", ["2-1 member"]],
    ["2-3イへ移動", ["2-3-2 target"]],
    ["2-3のイへ移動", ["2-3-2 target"]],
    ["2-3イから移動", ["2-3-2 left"]],
    ["2-3イ→2-4ア", ["2-3-2 left", "2-4-1 right"]],
    ["2-3ア、イを統合", ["2-3-1,2-3-2 member"]],
    ["2-3イベントに統合", ["2-3 target"]],
    ["2-3の一部", ["2-3 mention"]],
    ["施策2-3見守り活動へ移動", ["2-3 target"]],
    ["2-3見守り活動を拡充", ["2-3 mention"]],
    ["現行計画の2-3「講座」と2-5「教室」は統合", ["current 2-3,2-5 left"]],
    ["2-3「講座」へ移動", ["2-3 target"]],
    ["2-3とともに統合", ["2-3 member"]],
    ["2-3ア及びイを統合", ["2-3-1,2-3-2 member"]],
    ["順次2-3へ移行", ["2-3 target"]],
    ["表現2-3", ["2-3 mention"]],
    ["2-3及び関連事業に統合", ["2-3 mention"]],
    ["名簿の更新は2-3に統合", ["2-3 target"]],
    ["3を2に統合", ["3 member", "2 target"]],
    ["ア、イをウに統合", ["1,2 member", "3 target"]],
    ["定員3を20に統合", []],
    ["旧6「講座」と7「教室」を7に統合", ["current 6,7 member", "7 target"]],
    ["施策①-2に伴い修正", ["1-2 mention"]],
  ])("reads %j", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    "2つの項目を統合",
    "第二の一歩を踏み出す",
    "R9に開始",
    "第1-3期の計画に合わせる",
    "A4に変更",
    "3から5に拡大",
    "2つに統合",
    "2025年度に統合",
    "2024と2025の実績を整理",
    "1,200に変更",
    "第2の3つの柱",
    "9:30-1に変更",
    "令和6年度に実施",
    "令和2-3年度",
    "3歳児健診を追加",
    "目標値を50%に変更",
    "10年後",
    "第2期計画に合わせる",
    "新規追加(3世代交流)",
    "新規事業",
    "1.5倍に増加",
    "10:00-12:00に変更",
    "①文言修正 ②数値の更新",
    "B-1グランプリ",
    "電話0235-25-2111",
    "2024-1-3",
    "市内3か所に設置",
    "5-6月に実施",
    "前期の評価",
    "3へ増やす",
    "2に増設",
    "5年に1回",
    "3つに整理",
    "→5人",
    "2→3",
    "1番に取り組む",
    "2番目に統合",
    "2番館に統合",
    "2.5倍に統合",
    "令和7.4.1に統合",
    "1.名称変更\n2.講座に統合",
    "1.文言修正 2.講座に統合",
    "2.講座に統合\n3.文言修正",
    "3の取組に追加",
    "統合（3年）",
    "統合（3、5年）",
    "10を20に変更",
    "2.講座を開催し、窓口に統合",
    "2．講座の回数を3回に統合",
  ])("finds nothing in %j", (text) => {
    expect(brief(text)).toEqual([]);
  });

  it("takes the ordinals from the sheet's own plan names", () => {
    const words = frameWordsOf({ current: "第3次計画", next: "第4次計画(案)" });
    expect(brief("第3次計画の①-2を統合", words)).toEqual(["current 1-2 member"]);
    expect(brief("第4次①-2に統合", words)).toEqual(["next 1-2 target"]);
    expect(brief("第2期①-2に統合", frameWordsOf({ current: "第2期計画", next: "次期計画" }))).toEqual(["current 1-2 target"]);
  });

  it("takes all of the word in front of a number into its place", () => {
    const labels = (text: string) => findReferences(text).map(({ parts }) => parts[0].label);
    expect(["基本戦略２(4)へ移動", "現行まちづくりの目標3から移動", "戦略の柱Ⅱ(1)へ移動"].flatMap(labels)).toEqual(["基本戦略２(4)", "まちづくりの目標3", "戦略の柱Ⅱ(1)"]);
  });

  it("names each key's place as written", () => {
    const [reference] = findReferences("現行②－２、３を統合");
    expect(reference.parts.map(({ label }) => label)).toEqual(["②－２", "３"]);
    expect([reference.start, reference.end]).toEqual([0, 7]);
  });

  it.each(["ウの取組に含む", "3の事業に統合", "統合（ア、イ）", "統合(3・4)", "2へ", "→2", "2に再編", "1・2に整理", "2の中で実施", "2と併せて記載", "2に含む", "アに含む"])("takes the number of %s only if the sheet has it", (text) => {
    expect(findReferences(text).map(({ tentative }) => tentative)).toEqual([true]);
  });

  it.each(["2に統合", "施策2へ", "②に再編", "1-2の中で実施", "→1-2"])("takes the number of %s whatever the sheet has", (text) => {
    expect(findReferences(text).map(({ tentative }) => tentative)).toEqual([undefined]);
  });

  it("takes the full stop or 番 behind a number for part of it", () => {
    const [stopped] = findReferences("９．へ統合");
    expect(stopped.parts.map(({ label, start, end }) => [label, start, end])).toEqual([["９．", 0, 2]]);
    expect(findReferences("内容が重複するため、2番に統合").map(({ start, end }) => [start, end])).toEqual([[10, 12]]);
  });

  it("is total, with ordered places inside the text", () => {
    const alphabet = fc.constantFrom("①", "⑧", "-", "－", "1", "2", "(", ")", "（", "施策", "現行", "第2期", "、", "→", "～", "から", "に", "を", " ", "\n", "ア", "一", "第", "章", "No.", "\ud800", "\u{e0100}");
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(alphabet).map((parts) => parts.join("")));
    fc.assert(
      fc.property(text, (input) => {
        let from = 0;
        for (const { start, end, parts, keys } of findReferences(input)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(parts).toHaveLength(keys.length);
          from = end;
        }
      }),
    );
  });
});
