import { locate } from "../../src/core/locate/locate";
import { snapshotOfTexts } from "../../src/core/sheet/snapshot";

const rows = (...lines: string[]) => lines.map((line) => line.split("|"));

describe("sheets without a comparison table are not taken for one", () => {
  test.each<readonly [string, string[][]]>([
    ["an empty sheet", []],
    ["a blank sheet", rows("||", "||")],
    ["a cover", rows("みずほ市読書活動推進計画|", "新旧対照表|", "令和8年3月|")],
    [
      "a roster of departments",
      rows("正式名称|略称|有効開始|有効終了|後継", "コミュニティ推進課|コミ推||2026/3/31|地域振興課", "地域振興課||2020/4/1||"),
    ],
    ["a roster with old and new names", rows("旧課名|新課名|備考", "企画課|企画政策課|改組", "児童課|こども課|", "農林課|農政課|")],
    ["moves of staff", rows("新所属|旧所属|氏名", "総務課|税務課|山田", "市民課|福祉課|佐藤")],
    [
      "a budget with present and revised figures",
      rows("事業名|現行|改正後|増減", "図書館費|1,200千円|1,350千円|150千円", "学校費|2,400千円|2,100千円|-300千円", "公民館費|900千円|900千円|0"),
    ],
    ["fees", rows("区分|現行|改定案", "大人|300円|400円", "小人|100円|150円", "団体|250円|350円")],
    ["prose that names both plans", rows("本市では現行計画の評価を行い、次期計画の策定に生かすこととしている。|", "改正後の法律により、現行の制度は廃止される。|")],
    ["one plan alone", rows("番号|現行計画の取組|担当課", "1-1|図書館の開館時間を延ばします。|図書館")],
    ["a schedule", rows("時期|会議|議題", "5月|第1回委員会|現行計画の評価", "8月|第2回委員会|次期計画の骨子")],
    ["a questionnaire", rows("問|回答|件数", "1 現行計画を知っていますか|はい|120", "2 次期計画に望むことは何ですか|自由記述|85")],
    [
      "a change of organisation",
      rows("現行||改正後||備考", "部|課|部|課|", "総務部|総務課|総務部|総務課|", "|契約課||契約検査課|名称変更", "市民部|保険室|市民部|保険年金課に統合|統合", "||こども部|こども政策課|新設"),
    ],
    [
      "results of two surveys",
      rows("No.|設問|前回調査(R2)|今回調査(R7)|増減|担当課", "1|住みやすいと感じる|78.2%|80.1%|1.9|企画課", "2|住み続けたい|81.0%|79.5%|△1.5|企画課"),
    ],
    [
      "progress from year to year",
      rows("番号|施策|令和6年度実績|令和7年度計画|評価", "1-1|広報の充実|年12回発行した|年12回発行する|A", "1-2|出前講座|15回開いた|20回開く|B"),
    ],
    ["figures of a plan at its review", rows("指標|策定時|中間見直し|目標", "受診率|41.0%|43.2%|50%", "相談の件数|120件|131件|150件", "講座の回数|8回|10回|12回")],
    ["posts now and after a review", rows("部署|現在|見直し後|増減", "総務課|12人|11人|-1人", "税務課|9人|10人|1人")],
    ["a header with nothing below it", rows("現行計画|次期計画|備考|担当課")],
  ])("%s", (name, texts) => {
    const { tables, none } = locate(snapshotOfTexts(name, texts), null);
    expect(tables).toEqual([]);
    expect(none?.sheet).toBe(name);
  });

  test("an empty sheet, one plan alone and a sheet without a header are told apart", () => {
    const reason = (texts: string[][]) => locate(snapshotOfTexts("s", texts), null).none?.reason;
    expect(reason([])).toBe("empty");
    expect(reason(rows("現行計画の取組|担当課", "図書館を建てます。|図書館"))).toBe("one-side-only");
    expect(reason(rows("施設|面積", "図書館|1200"))).toBe("no-header");
  });

  test("the nearest row is named with what it has and what it lacks", () => {
    const none = locate(snapshotOfTexts("s", rows("題|", "現行計画|担当課", "図書館を建てます。|図書館")), null).none;
    expect(none?.nearest).toEqual({ row: 1, found: ["current", "departments"], missing: ["next", "note"] });
  });
});
