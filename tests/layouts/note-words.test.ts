import { checkLines } from "./check-lines";

const HEADER = "現行計画|作業経過等|第2期計画(案)|関係課";

/** Codes of what is found beside a plan of one heading, in whose rows a note stands. */
function foundBeside(rows: readonly string[]): readonly string[] {
  const { findings } = checkLines([HEADER, "①見守り||①見守り|", ...rows]);
  return findings.filter(({ severity }) => severity !== "info").map(({ code }) => code);
}

const KEPT = "①-1 ○声かけ訪問を町内会とともに広げます。||①-1 ○声かけ訪問を町内会とともに広げます。|福祉課";

describe("what became of an item is read beside lesser words", () => {
  test.each(["①-1へ統合・文言修正", "①-1へ統合 文言修正", "①-1へ統合及び名称変更", "①-1へ統合＋文言修正", "①-1へ統合したうえで文言修正"])("%s tells where a vanished item went", (note) => {
    expect(foundBeside([KEPT, `①-2 ○配食サービスの際に安否を確かめます。|${note}||`])).toEqual([]);
  });

  test.each(["新規・拡充", "拡充・新規", "新規・継続"])("%s says that an item is new, and beside its predecessor that it goes on", (note) => {
    expect(foundBeside([KEPT, `|${note}|①-2 ○防災倉庫の備蓄品を点検します。|防災課`])).toEqual([]);
    expect(foundBeside([KEPT.replace("||", `|${note}|`)])).toEqual([]);
  });

  test.each(["修正・削除", "追加・削除", "一部削除・追加", "新規（学校との訪問部分）", "新規追加(学校の部分のみ)", "削除(単独の訪問部分)"])("%s is of words in the item", (note) => {
    expect(foundBeside([`①-1 ○声かけ訪問を町内会とともに広げます。|${note}|①-1 ○声かけ訪問を町内会や学校と行います。|福祉課`])).toEqual([]);
  });
});

describe("what was only proposed or gives a reason is not what became of the item", () => {
  test.each(["削除してはどうか", "廃止した方がよいとの意見あり", "①-2に統合してよいか", "2つの項目に分割したい", "規模縮小のため内容を見直し", "統合に伴い番号繰上げ"])("%s beside an item that goes on", (note) => {
    expect(foundBeside([`①-1 ○声かけ訪問を町内会とともに広げます。|${note}|①-1 ○声かけ訪問を町内会や学校と行います。|福祉課`, KEPT.replaceAll("①-1", "①-2").replaceAll("声かけ訪問", "配食サービス")])).toEqual([]);
  });

  test.each(["削除をお願いします", "廃止願います"])("%s beside an item that goes on is its end", (note) => {
    expect(foundBeside([KEPT.replace("||", `|${note}|`)])).toEqual(["L307"]);
  });
});

describe("a row without a note below a split is the second part", () => {
  const split = (first: string, second = "") => ["①-1 ○声かけ訪問と配食サービスの見守りを広げます。|" + first + "|①-1 ○声かけ訪問を広げます。|福祉課", `|${second}|①-2 ○町内会の配食を増やします。|福祉課`];

  test.each(["2分割", "項目を２分割", "二分割", "①-1を2分割", "声かけと配食に分離", "分離", "切り分け", "書き分け", "別立て", "多いので分割", "下段と分割", "2事業に分割", "二つの事業に分ける", "声かけと配食を別の事業に分ける", "事業を分割", "2項目化", "二分", "2本立てに", "別項目とする", "配食を独立", "配食を別立て", "①-2を切り出し", "①-1、①-2に再編"])("%s", (note) => {
    expect(foundBeside(split(note))).toEqual([]);
  });

  test.each(["上段から分割", "↑から分割", "上と分割", "分離"])("%s beside the second part says so again", (note) => {
    const { links } = checkLines([HEADER, "①見守り||①見守り|", ...split("分割", note)]).lineage;
    expect(links.map(({ kind, to }) => [kind, to.length])).toEqual([["split", 2]]);
    expect(foundBeside(split("分割", note))).toEqual([]);
  });

  test.each(["3分割", "3つの事業に分割", "3つの措置に分割", "3措置に分割", "３つの柱に分割", "3つの主な取組に分割", "本項目を3つの方針に分割", "3つに再編", "3項目へ再編", "3つに分け整理", "3項目として整理"])("%s counts the parts", (note) => {
    expect(foundBeside(split(note))).toEqual(["L303"]);
  });

  test.each(["3つの文に分割", "内容を3つの段落に分割", "対象者を3つの区分に分割", "2つの措置に分割", "2つに再編"])("%s counts nothing else than the two", (note) => {
    expect(foundBeside(split(note))).toEqual([]);
  });

  test("2つの事業に分割 beside an item that is one may be of a programme in it", () => {
    expect(foundBeside(split("2つの事業に分割").slice(0, 1))).toEqual([]);
  });

  test.each(["車道を分離", "対象を書き分け", "文書量が多いので見直し", "分割するものではない"])("%s is none", (note) => {
    expect(foundBeside(split(note))).toEqual(["L302"]);
  });
});

describe("an item that another one took up or was made one with", () => {
  const MEETING = "①-2 ○認知症の人と家族の集いを開きます。";
  const linksBeside = (rows: readonly string[]) => checkLines([HEADER, "①見守り||①見守り|", ...rows]).lineage.links.map(({ kind, from, to }) => `${from.length} ${to.length} ${kind}`);

  test.each(["①-1へ", "①-1に移行", "①-1で読む", "①-1に反映", "①-1で対応"])("%s on a row without a next item", (note) => {
    expect(linksBeside([KEPT, `${MEETING}|${note}||`])).toEqual(["1 1 continued", "1 1 absorbed"]);
    // Where it went is said, but not that the two became one.
    expect(foundBeside([KEPT, `${MEETING}|${note}||`])).toEqual(/へ|移行/u.test(note) ? ["L311"] : []);
  });

  test.each(["①-1で読む", "①-1に反映", "①-1で対応"])("%s beside an item that goes on is done there as well", (note) => {
    expect(foundBeside([KEPT, `${MEETING}|${note}|${MEETING}|福祉課`])).toEqual([]);
  });

  test.each(["①-1と①-2を一緒にした", "①-1及び①-2を合わせて訪問から集いへ転換", "①-1と①-2をまとめて記述", "「認知症の人と家族の集い」を統合", "「認知症の人と家族の集い」と統合"])("%s names a vanished item", (note) => {
    const rows = [`①-1 ○声かけ訪問を町内会とともに広げます。|${note}|①-1 ○声かけ訪問と集いを広げます。|福祉課`, `${MEETING}|||`];
    expect(linksBeside(rows)).toEqual(["2 1 merged"]);
    expect(foundBeside(rows)).toEqual([]);
  });

  test("a title in quotation marks names no item that has a row of its own", () => {
    expect(linksBeside([KEPT.replace("||", "|「認知症の人と家族の集い」を統合|"), `${MEETING}||${MEETING}|福祉課`])).toEqual(["1 1 continued", "1 1 continued"]);
  });
});

test.each(["①は完了のため削除/③は文言修正", "①については事業終了により削除/③は文言修正", "①：完了/③：文言修正"])("in a cell of several %s is of ① alone", (note) => {
  const { lineage, findings } = checkLines([HEADER, "1 見守り||1 見守り|", `①声かけを広げます。/②集いを開きます。/③名簿を作ります。|${note}|①集いを開きます。/②名簿を作り直します。|福祉課`, "2 畑||2 畑|", "①畑を貸します。||①畑を貸します。|農林課"]);
  expect(lineage.links.slice(0, 3).map(({ kind }) => kind)).toEqual(["deleted", "continued", "revised"]);
  expect(findings).toEqual([]);
});

describe("whether an item's words changed", () => {
  const rowWith = (note: string, next: string) => [`①-1 ○声かけ訪問を町内会とともに広げます。|${note}|①-1 ○声かけ訪問を${next}とともに広げます。|福祉課`];

  test.each(["改定なし", "前計画どおり", "前期どおり", "同右", "変わらず", "変わりなし", "そのまま掲載"])("%s is untrue beside other words", (note) => {
    expect(foundBeside(rowWith(note, "学校"))).toEqual(["L308"]);
    expect(foundBeside(rowWith(note, "町内会"))).toEqual([]);
  });

  test.each(["加筆修正", "書換"])("%s is untrue beside the same words", (note) => {
    expect(foundBeside(rowWith(note, "町内会"))).toEqual(["L308"]);
    expect(foundBeside(rowWith(note, "学校"))).toEqual([]);
  });

  test.each(["踏襲", "趣旨は変わらず", "そのまま継続", "改題"])("%s says nothing of them", (note) => {
    expect(foundBeside([...rowWith(note, "学校"), ...rowWith(note, "町内会").map((row) => row.replaceAll("①-1", "①-2").replaceAll("声かけ", "配食"))])).toEqual([]);
  });
});
