import { mayAddToItem } from "./note-meaning";
import { parseNote } from "./notes";

const kinds = (text: string) => parseNote(text).map(({ kind }) => kind);

describe("what an arrow between numbers says", () => {
  test.each([
    ["①-1、①-2→①-3", "merged"],
    ["①-1→①-2、①-3", "split"],
    ["①-3→①-1", "renumbered"],
    ["①-1、①-2→①-3、①-4", "renumbered"],
    ["①-3→②-1", "moved"],
    ["施策①→施策②", "policies-mapped"],
    ["施策①-2→施策③", "policies-mapped"],
  ])("%s", (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe("what a verb says by what stands in front of it", () => {
  test.each<readonly [string, readonly string[]]>([
    ["現行①-3を取り込む", ["merged"]],
    ["現行①-3の一部を取り込む", ["other"]],
    ["①-3の一部を①-4に取り込む", ["absorbed"]],
    ["現行①-3の内容を①-4に盛り込む", ["absorbed"]],
    ["①-3の取組内容と統合", ["merged"]],
    ["②-4に発展的に解消", ["absorbed"]],
    ["施策①、②に分割", ["policy-split"]],
    ["①-2、①-3に分割", ["split"]],
    ["広報と相談を分割", ["split"]],
    ["補助金を分割", ["programme-changed"]],
    ["相談会を2回に分けて開催", ["other"]],
    ["①-3より分離", ["separated"]],
    ["相談から独立", ["separated"]],
    ["窓口を独立", ["split"]],
    ["2つに独立", ["split"]],
    ["学務課へ引継ぎ", ["handed-over"]],
    ["学務課に移行", ["handed-over"]],
    ["②-1へ引継ぎ", ["moved"]],
    ["学務課で対応", ["other"]],
    ["学務課が継続", ["other"]],
    ["第1期計画から引き続き", ["goes-on"]],
    ["総合計画より移行", ["moved"]],
    ["本計画へ移行", ["moved"]],
    ["①-2の前に追加", ["added"]],
    ["①-2の次に移動", ["moved"]],
    ["項目の位置を②-1に変更", ["moved"]],
    ["②-1に変更", ["renumbered"]],
    ["②-1に整理", ["absorbed"]],
    ["再編により1-1へ位置付け", ["other", "moved"]],
    ["掲載順を変更", ["renumbered"]],
    ["巻末に位置付け", ["other"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe("a statement of its own", () => {
  test.each<readonly [string, readonly string[]]>([
    ["(1)は文言修正、(3)は利用がないため削除", ["reworded", "deleted"]],
    ["①-1は継続、①-2は類似事業があるため廃止", ["goes-on", "deleted"]],
    ["2項目の統合に伴い、廃止", ["deleted"]],
    ["県の事業に移すため、新規追加", ["programme-changed", "added"]],
    ["名称変更(再掲)", ["renamed", "repeated"]],
    ["名称変更(調整中)", ["renamed", "pending"]],
    ["文言修正(削除)", ["reworded"]],
    ["新規追加(見守りを廃止)", ["added"]],
    ["廃止(統合)", ["deleted", "merged"]],
    ["継続(文言修正)", ["goes-on", "reworded"]],
    ["新規・重点的に取り組む項目", ["other"]],
    ["継続・重点", ["other"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe("the role that a verb gives to the numbers in its bracket", () => {
  test.each<readonly [string, string]>([
    ["1つに統合(②-1)", "2-1 target"],
    ["②-1へ統合(②-2)", "2-1 target, 2-2 target"],
    ["統合(②-1、②-2)", "2-1+2-2 member"],
    ["3項目を統合(②-1)", "2-1 member"],
    ["集約(②-1)", "2-1 target"],
    ["項目を集約(②-1、②-2)", "2-1+2-2 member"],
    ["3項目を集約(②-1、②-2)", "2-1+2-2 member"],
    ["移動(②-1)", "2-1 target"],
    ["移動(②-1、②-2から)", "2-1+2-2 left"],
    ["分割(②-1、②-2)", "2-1+2-2 target"],
    ["取り込み(②-1)", "2-1 target"],
    ["独立(②-1)", "2-1 left"],
    ["文言修正(②-1)", "2-1 mention"],
    ["統合(②-1ほか)", "2-1 member"],
    ["統合(②-1の相談会へ)", "2-1 mention"],
    ["研修（7）と採用（8）に分割", "7 target, 8 target"],
    ["研修（7）と採用（8）を統合", "7 member, 8 member"],
  ])("%s", (text, expected) => {
    const [{ references }] = parseNote(text);
    expect(references.map(({ keys, role }) => `${keys.join("+")} ${role}`).join(", ")).toBe(expected);
  });
});

describe("what a name was and is", () => {
  test.each<readonly [string, readonly (readonly [string, string])[]]>([
    ["名称変更(見守り活動→声かけ運動)", [["見守り活動", "声かけ運動"]]],
    ["名称変更：見守り活動→声かけ運動に改称", [["見守り活動", "声かけ運動"]]],
    ["見守り活動から声かけ運動に改称", [["見守り活動", "声かけ運動"]]],
    ["名称変更(見守り活動から声かけ運動へ)", [["見守り活動", "声かけ運動"]]],
    ["所管替え(「学務課」→「保育課」とする)", [["学務課", "保育課"]]],
    ["所管替え(学務課→保育課、市民課→福祉課)", [["学務課", "保育課"], ["市民課", "福祉課"]]],
    ["数値の変更(10→20)", [["10", "20"]]],
    ["①-1→①-2に変更", []],
    ["事業の変更(→見守り)", []],
    ["事業の変更(見守り→)", []],
    ["文言を修正し、翌年から実施に移す", []],
  ])("%s", (text, expected) => {
    expect(parseNote(text)[0].changes).toEqual(expected.map(([from, to]) => ({ from, to })));
  });
});

describe("an added statement may be of something in the item", () => {
  const may = (text: string) => parseNote(text).map(mayAddToItem);

  test.each(["追加", "法改正に伴い追加", "新たに記載", "新規導入", "条例の施行により新たに実施", "①-2の前に追加"])("%s", (text) => {
    expect(may(text)).toEqual([true]);
  });

  test.each(["新規", "新規追加", "新規に追加", "指標の追加", "文言修正", "見守り"])("%s is none", (text) => {
    expect(may(text)).toEqual([false]);
  });
});
