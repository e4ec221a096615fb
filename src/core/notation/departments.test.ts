import * as fc from "fast-check";
import { columnEvidence } from "./column-evidence";
import { parseDepartments } from "./departments";
import { cutLists, type ItemsBeside } from "./list-cuts";

function names(text: string, column: string[] = [], roster: string[] = []): string[] {
  return parseDepartments(text, columnEvidence([...column, text], roster)).names.map(({ name, kind, lead, broken }) =>
    [lead ? "◎" : "", name, broken ? "!" : "", kind === "named" ? "" : ` ${kind}`].join(""),
  );
}

describe("parseDepartments", () => {
  it.each<[string, string, string[]]>([
    ["lines", "福祉課\n介護課", ["福祉課", "介護課"]],
    ["commas", "福祉課、介護課,環境課", ["福祉課", "介護課", "環境課"]],
    ["dots between whole names", "福祉課・介護課", ["福祉課", "介護課"]],
    ["dots around a name that is its own unit", "文化財課・図書館・文化財課", ["文化財課", "図書館", "文化財課"]],
    ["slashes", "福祉課／介護課", ["福祉課", "介護課"]],
    ["plus signs", "福祉課＋介護課", ["福祉課", "介護課"]],
    ["※ before a name alone", "※環境課\n※組織改編により変更", ["環境課"]],
    ["short words that introduce", "主：福祉課　関：道路課", ["◎福祉課", "道路課"]],
    ["spaces", "福祉課 介護課　環境課", ["福祉課", "介護課", "環境課"]],
    ["及び", "福祉課及び介護課", ["福祉課", "介護課"]],
    ["a section behind its department", "福祉課　地域福祉係\n福祉課 生活担当", ["福祉課　地域福祉係", "福祉課 生活担当"]],
    ["a division before its department", "福祉部　福祉課、水道局 経営課", ["福祉部　福祉課", "水道局 経営課"]],
    ["three levels", "福祉部　福祉課　庶務係", ["福祉部　福祉課　庶務係"]],
    ["levels in a list of spaces", "健康課　福祉課　庶務係　介護課", ["健康課", "福祉課　庶務係", "介護課"]],
    ["an office of its department", "健康課　推進室", ["健康課　推進室"]],
    ["a section and a remark", "福祉課 庶務係(主)／◎健康課 ◎庶務係", ["◎福祉課 庶務係", "◎健康課", "◎庶務係"]],
    ["a division, a board or a section on a line of its own", "福祉部\n福祉課\n教育委員会事務局\n学校教育課\n庶務係", ["福祉部福祉課", "教育委員会事務局学校教育課庶務係"]],
    ["a 局, a 本部 or an office on a line of its own", "水道局\n健康課\n消防本部\n防災課\n推進室", ["水道局", "健康課", "消防本部", "防災課", "推進室"]],
    ["a board in a list", "福祉課\n教育委員会\n健康課\n教育委員会事務局 財政課", ["福祉課", "教育委員会", "健康課", "教育委員会事務局", "財政課"]],
    ["a section's name that is broken", "商工観\n光課観光班", ["商工観", "光課観光班"]],
    ["a label on the next line", "福祉部\n主管課：福祉課", ["福祉部", "◎福祉課"]],
    ["and others, behind a blank", "健康課 他、福祉課　ほか\n等", ["健康課", "他 others", "福祉課", "ほか others", "等 others"]],
    ["brackets around whole names", "【福祉課】\n［介護課］、（環境課、税務課）", ["福祉課", "介護課", "環境課", "税務課"]],
    ["a name in brackets behind another is a remark", "福祉課（介護課）\n（環境課）", ["福祉課"]],
    ["a remark alone in brackets", "（福祉課と協議）", []],
    ["the departments of a division", "福祉部（福祉課・介護課）、総務部 （税務課）", ["福祉課", "介護課", "税務課"]],
    ["a remark on a division", "福祉部（主管）、総務部（西棟）", ["◎福祉部", "総務部"]],
    ["a department of a board or an office is not one of the town hall", "消防本部（総務課）、水道局（総務課）", ["消防本部", "水道局"]],
    ["the one that takes over", "福祉課→こども課", ["こども課"]],
    ["those that take over, in a list", "税務課、福祉課 ⇒ こども課\n介護課→環境課", ["税務課", "こども課", "環境課"]],
    ["the one that takes over, in brackets", "【福祉課】→【こども課】", ["こども課"]],
    ["and others, in brackets", "（福祉課ほか）", ["福祉課", "ほか others"]],
    ["and others of a division", "福祉部（介護課等）", ["介護課", "等 others"]],
    ["an arrow that leads nowhere", "福祉課、↓", ["福祉課", "↓"]],
    ["marks behind names", "健康課★、福祉課※1・介護課※ 防災課*", ["◎健康課", "福祉課", "介護課", "防災課"]],
    ["the lead by its mark behind", "健康課○\n福祉課◎", ["健康課", "◎福祉課"]],
    ["two divisions", "福祉部　総務部", ["福祉部", "総務部"]],
    ["two sections", "庶務係　地域係", ["庶務係", "地域係"]],
    ["an office that holds no departments", "議会事務局　総務課", ["議会事務局", "総務課"]],
    ["a quarter of the town is no division", "西部　振興課", ["西部", "振興課"]],
    ["a name with a dot and its section", "保育・幼稚園課　保育係", ["保育・幼稚園課　保育係"]],
    ["a name with a dot in it", "市民協働・男女参画推進課", ["市民協働・男女参画推進課"]],
    ["another", "保育・幼稚園課\nこども・子育て課", ["保育・幼稚園課", "こども・子育て課"]],
    ["an ending that two places share", "東・西庁舎総務", ["東庁舎総務", "西庁舎総務"]],
    ["three places", "東・西・南支所", ["東支所", "西支所", "南支所"]],
    ["the same, broken", "東・西庁\n舎総務", ["東庁舎総務", "西庁舎総務!"]],
    ["a name broken before its last letters", "長寿介\n護課", ["長寿介護課!"]],
    ["a name broken before its unit", "子育て支援 課", ["子育て支援課!"]],
    ["a name set wide", "税 務 課", ["税務課!"]],
    ["all departments", "全課", ["全課 all"]],
    ["the departments concerned", "関係各課", ["関係各課 all"]],
    ["and others", "福祉課ほか", ["福祉課", "ほか others"]],
    ["the lead in brackets", "福祉課(主)\n介護課", ["◎福祉課", "介護課"]],
    ["the lead by its mark", "◎福祉課\n○介護課", ["◎福祉課", "介護課"]],
    ["one circle leads", "○福祉課\n介護課", ["◎福祉課", "介護課"]],
    ["a circle at each is a bullet", "○福祉課\n○介護課", ["福祉課", "介護課"]],
    ["bullets", "・福祉課\n・介護課", ["福祉課", "介護課"]],
    ["introducing words", "主管課：福祉課\n関係課：介護課", ["◎福祉課", "介護課"]],
    ["units of other kinds", "推進室\n市立図書館\n教育委員会事務局\n消防本部\n東庁舎", ["推進室", "市立図書館", "教育委員会事務局", "消防本部", "東庁舎"]],
    ["nothing yet", "－", ["－ none"]],
    ["not decided", "未定", ["未定 none"]],
    ["being settled", "調整中", ["調整中 pending"]],
    ["as above", "〃", ["〃 same-as-above"]],
    ["numbers of items", "1-1 福祉課\n1-2 介護課、③環境課\n(4)市民課", ["福祉課", "介護課", "環境課", "市民課"]],
    ["numbers that are part of a name", "1係\n福祉課\n2号館\n第2担当課", ["1係", "福祉課", "2号館", "第2担当課"]],
    ["a division and a department of two items", "①福祉部\n②福祉課", ["福祉部", "福祉課"]],
    ["a name that goes on in the next line", "文化課\n生涯学習ス\nポーツ課、移住・定住\n推進課", ["文化課", "生涯学習スポーツ課!", "移住・定住推進課!"]],
    ["a name in three lines", "市民協働・男女\n共同参画\n推進課", ["市民協働・男女共同参画推進課!"]],
    ["a line that could go on with a name, below one that is whole", "福祉課\n推進課\n東庁舎\n支援室", ["福祉課", "推進課", "東庁舎", "支援室"]],
    ["departments below abbreviations", "コミセン\nスポ課\nまち推\n振興課\nコミ\nデジタル課", ["コミセン", "スポ課", "まち推", "振興課", "コミ", "デジタル課"]],
    ["the office of a committee", "選挙管理委員会\n事務局\n農業委員会 事務局\n事務局", ["選挙管理委員会事務局", "農業委員会 事務局", "事務局"]],
    ["marks of those that take part", "●福祉課／△健康課\n環境課▲、□税務課、（△）市民課", ["◎福祉課", "健康課", "環境課", "税務課", "市民課"]],
    ["a mark and a colon", "△：健康課、福祉課：△", ["健康課", "福祉課"]],
    ["squares that grade", "■福祉課、□健康課\n◆税務課、◇市民課", ["福祉課", "健康課", "税務課", "市民課"]],
    ["marks that part names", "◎福祉課○健康課△税務課", ["◎福祉課", "健康課", "税務課"]],
    ["marks behind names that they part", "福祉課○健康課△", ["◎福祉課", "健康課"]],
    ["a name that is left open", "ふれあい館○○支所", ["ふれあい館○○支所"]],
    ["numbers that part names", "①福祉課②健康課、(1)税務課(2)市民課", ["福祉課", "健康課", "税務課", "市民課"]],
    ["numbers behind names", "福祉課①健康課②", ["福祉課①健康課②"]],
    ["lines counted without a sign", "１福祉課\n２健康課", ["福祉課", "健康課"]],
    ["lines that begin with a number of their own", "1号館\n2号館", ["1号館", "2号館"]],
    ["と between departments", "福祉課と健康課、税務課＆市民課や関係各課", ["福祉課", "健康課", "税務課", "市民課", "関係各課 all"]],
    ["all departments behind ・ and ほか", "企画・各課\n総務 ・ 全課\n都市計画課ほか全課", ["企画", "各課 all", "総務", "全課 all", "都市計画課", "ほか全課 others"]],
    ["those in charge of each, and departments of one name", "各施設所管課\n各事業担当課等\n各支所地域振興課", ["各施設所管課 all", "各事業担当課等 all", "各支所地域振興課"]],
    ["a whole name behind ・", "企画・社協\n生涯学習・図書館課", ["企画", "社協", "生涯学習・図書館課"]],
    ["と within a name", "まちとくらし課、福祉課と協議", ["まちとくらし課", "福祉課と協議"]],
    ["a division before a name with a dot", "健康福祉部 福祉・健康課\n福祉部　介護課・税務課", ["健康福祉部 福祉・健康課", "福祉部　介護課", "税務課"]],
    ["a division with a colon", "福祉部：福祉課、介護課", ["福祉課", "介護課"]],
    ["several sections of a department", "福祉課 地域係・高齢係、税務課収納班・管理班", ["福祉課 地域係・高齢係", "税務課収納班・管理班"]],
    ["the treasurer's office", "総務課 会計室", ["総務課", "会計室"]],
    ["a department in brackets below another", "福祉課\n（介護課）", ["福祉課", "介護課"]],
    ["a section or a former name in brackets below", "福祉課\n（庶務係）\n税務課\n（旧収納課）", ["福祉課", "税務課"]],
    ["telephone numbers", "福祉課\n℡1234\n介護課 内線 2145、環境課TEL：12-3456\n電話交換課", ["福祉課", "介護課", "環境課", "電話交換課"]],
    ["a remark", "福祉課(障がい係)\n介護課", ["福祉課", "介護課"]],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("takes a section for part of its department though both are known", () => {
    expect(names("福祉課　庶務係", ["庶務係", "福祉課"], ["福祉課", "庶務係"])).toEqual(["福祉課　庶務係"]);
  });

  it("takes 他 behind a blank for others though 健康課他 stands elsewhere", () => {
    expect(names("健康課 他", ["健康課他", "健康課他、福祉課"])).toEqual(["健康課", "他 others"]);
    expect(names("海 外 課", [], ["海外課"])).toEqual(["海外課!"]);
  });

  it("takes an office behind a department for one of its own where it stands by itself elsewhere", () => {
    expect(names("福祉課　支援室", ["支援室、福祉課"])).toEqual(["福祉課", "支援室"]);
    expect(names("福祉課　支援室", [], ["福祉課", "支援室"])).toEqual(["福祉課", "支援室"]);
    expect(names("福祉課　支援室", ["福祉課"])).toEqual(["福祉課　支援室"]);
  });

  it("knows abbreviations from the column's other cells", () => {
    const column = ["まち推", "まち推\n福祉課", "まち推、介護課"];
    expect(names("まち推・福祉課", column)).toEqual(["まち推", "福祉課"]);
    expect(names("まち推\n環境課", column)).toEqual(["まち推", "環境課"]);
  });

  it("joins a name that the column knows whole", () => {
    expect(names("地域包括\nケア推進室", ["地域包括ケア推進室", "地域包括ケア推進室\n福祉課"])).toEqual(["地域包括ケア推進室!"]);
  });

  it("joins a name that stands whole in one other cell, unless its pieces stand by themselves elsewhere", () => {
    expect(names("道路\n河川課", ["道路河川課"])).toEqual(["道路河川課!"]);
    expect(names("こど\nも未来課", ["こども未来課"])).toEqual(["こども未来課!"]);
    const pieces = ["図書館", "図書館\n福祉課", "分室", "分室\n福祉課", "図書館分室"];
    expect(names("図書館\n分室", pieces)).toEqual(["図書館", "分室"]);
  });

  it("joins a name that is broken alike in several cells", () => {
    const column = ["移住・定住\n推進課、福祉課", "福祉課\n移住・定住\n推進課", "男女参画\n推進課"];
    expect(names("移住・定住\n推進課", column)).toEqual(["移住・定住推進課!"]);
    expect(names("コミ推\n推進課", ["推進課", "推進課、福祉課"])).toEqual(["コミ推", "推進課"]);
  });

  it("shares a unit only where the column or the roster knows both", () => {
    expect(names("総務・企画課", ["総務課", "総務課\n企画課", "企画課"])).toEqual(["総務課", "企画課"]);
    expect(names("総務・企画課", [], ["総務・企画課"])).toEqual(["総務・企画課"]);
  });

  it("parts names that run together where the roster knows each, and takes the longest", () => {
    expect(names("まち推福祉課", [], ["まち推", "福祉課"])).toEqual(["まち推", "福祉課"]);
    expect(names("保育・幼稚園課・福祉課", [], ["保育・幼稚園課", "福祉課", "幼稚園課"])).toEqual(["保育・幼稚園課", "福祉課"]);
  });

  it("keeps remarks and separators with their places", () => {
    const list = parseDepartments("福祉課(障がい係)、介護課\n※調整あり");
    expect(list.remarks.map(({ text }) => text)).toEqual(["(障がい係)", "※調整あり"]);
    expect(list.separators.map(({ kind }) => kind)).toEqual(["ideographic-comma"]);
  });

  it("takes no word between names for a separator", () => {
    expect(parseDepartments("福祉課と介護課、環境課及び税務課").separators.map(({ kind }) => kind)).toEqual(["ideographic-comma"]);
  });

  it("is total, with ordered places inside the text", () => {
    const part = fc.constantFrom("福祉", "課", "庁", "舎", "・", "\n", " ", "、", "(", ")", "◎", "△", "と", "①", "1", "：", "部", "係", "室", "ほか", "各", "支所", "コミ推", "\ud800", "\u{e0100}");
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(part).map((parts) => parts.join("")));
    fc.assert(
      fc.property(text, fc.array(part), (input, roster) => {
        let from = 0;
        for (const { start, end } of parseDepartments(input, columnEvidence([input], roster)).names) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(input.length);
          from = end;
        }
      }),
    );
  });
});

describe("cutLists", () => {
  const column = ["まち推\n各支所総務", "振興課\nまち推\n各支所総務", "福祉課"];
  const cut = (text: string, count: number, beside: Partial<ItemsBeside> | null = null) => {
    const evidence = columnEvidence([...column, text]);
    const list = parseDepartments(text, evidence);
    const items = beside && { keys: Array.from({ length: count }, (_, index) => `1-${index + 1}`), inOneCell: true, isOneList: () => false, ...beside };
    return cutLists(list, count, evidence, items)?.map((indexes) => indexes.map((index) => list.names[index].name)) ?? null;
  };

  it("takes the cut whose lists stand elsewhere in the column", () => {
    expect(cut("まち推\n各支所総務\n振興課\nまち推\n各支所総務", 2)).toEqual([
      ["まち推", "各支所総務"],
      ["振興課", "まち推", "各支所総務"],
    ]);
  });

  it("cuts before the department that comes again", () => {
    expect(cut("甲課\n乙課\n甲課\n乙課", 2)).toEqual([
      ["甲課", "乙課"],
      ["甲課", "乙課"],
    ]);
  });

  it("gives no cut where nothing comes again, or where there are too few names", () => {
    expect(cut("甲課\n乙課", 2)).toBeNull();
    expect(cut("甲課", 2)).toBeNull();
    expect(cut("甲課\n甲課\n甲課", 2)).toBeNull();
  });

  it.each<[string, string, number, string[][]]>([
    ["a line for each item of a cell", "甲課\n乙館\n丙課", 3, [["甲課"], ["乙館"], ["丙課"]]],
    ["lines of several names", "甲課、乙館\n丙課", 2, [["甲課", "乙館"], ["丙課"]]],
    ["a line that names a department twice", "甲課、甲課\n丙課", 2, [["甲課", "甲課"], ["丙課"]]],
    ["before a line, not within it", "甲課、乙課\n丙課\n甲課、丁課", 2, [["甲課", "乙課", "丙課"], ["甲課", "丁課"]]],
    ["by what comes again, where names stand on lines of their own", "甲課\n乙課\n甲課", 2, [["甲課", "乙課"], ["甲課"]]],
    ["by the items' numbers", "1-2 甲課\n1-1 乙館、丙課", 2, [["乙館", "丙課"], ["甲課"]]],
    ["by the last of the items' numbers", "①甲課 ②乙館", 2, [["甲課"], ["乙館"]]],
    ["by the numbers of several items", "①、③ 甲課\n② 乙館、丙課", 3, [["甲課"], ["乙館", "丙課"], ["甲課"]]],
    ["one list for two numbers", "1-1、1-2 甲課", 2, [["甲課"], ["甲課"]]],
    ["by two numbers in a row", "(1)(2)甲課\n(3)乙館", 3, [["甲課"], ["甲課"], ["乙館"]]],
    ["by numbers behind the names", "甲課（１、２）\n乙館（３）", 3, [["甲課"], ["甲課"], ["乙館"]]],
    ["by what is one item's alone", "甲課、乙館（(3)のみ）", 3, [["甲課"], ["甲課"], ["甲課", "乙館"]]],
    ["by numbers that nothing sets off", "1甲乙課\n2丙丁課", 2, [["甲乙課"], ["丙丁課"]]],
    ["a lead in each line", "◎甲課、乙館\n◎丙課", 2, [["甲課", "乙館"], ["丙課"]]],
  ])("%s", (_, text, count, expected) => {
    expect(cut(text, count, {})).toEqual(expected);
  });

  it.each<[string, string, number, Partial<ItemsBeside>]>([
    ["no list begins within a line", "甲課、乙課\n甲課", 3, {}],
    ["one department", "甲課", 2, {}],
    ["a list wrapped behind its comma", "甲課、\n乙課", 2, {}],
    ["numbers of other items", "1-1 甲課、1-7 乙課", 2, {}],
    ["numbers behind some names", "甲課、乙館（3）", 3, {}],
    ["what is said to be another item's alone", "甲課、乙館（(7)のみ）", 3, {}],
    ["a list with its lead", "◎甲課\n乙課", 2, {}],
    ["a lead and those concerned", "主管課：甲課\n関係課：乙課、丙課", 2, {}],
    ["a line that repeats the cell above", "〃\n乙課", 2, {}],
    ["fewer lines than items", "甲課\n乙課", 3, {}],
    ["names below each other beside rows", "甲課\n乙課", 2, { inOneCell: false }],
    ["a list that is one item's elsewhere", "甲課\n乙課", 2, { isOneList: () => true }],
    ["a division above its department", "甲乙部\n乙課", 2, {}],
  ])("no cut: %s", (_, text, count, beside) => {
    expect(cut(text, count, beside)).toBeNull();
  });
});
