import { parseDepartments } from "./departments";

/** Names with the numbers of the items that are theirs, behind a colon; "only" where nobody else is theirs. */
function read(text: string): string[] {
  const { names, labels } = parseDepartments(text);
  return names.map(({ name }, index) => [name, ...labels.filter((label) => label.name === index).map(({ keys, only }) => `${only ? "only " : ""}${keys.join("+")}`)].join(": "));
}

describe("numbers of items in front of departments", () => {
  test.each<readonly [string, readonly string[]]>([
    ["1-1 福祉課\n1-2 健康課", ["福祉課: 1-1", "健康課: 1-2"]],
    ["1-1、1-2 福祉課\n1-3 健康課", ["福祉課: 1-1+1-2", "健康課: 1-3"]],
    ["①②福祉課、③健康課", ["福祉課: 1+2", "健康課: 3"]],
    ["(1)、(2)福祉課", ["福祉課: 1+2"]],
    ["①・②福祉課", ["福祉課: 1+2"]],
    ["1：福祉課", ["福祉課: 1"]],
    ["1 福祉課", ["福祉課: 1"]],
    ["1福祉課\n2健康課", ["福祉課: 1", "健康課: 2"]],
    ["１福祉課、２健康課", ["福祉課: 1", "健康課: 2"]],
    ["1.福祉課\n2.健康課", ["福祉課: 1", "健康課: 2"]],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each<readonly [string, readonly string[]]>([
    ["1福祉課", ["1福祉課"]],
    ["1福祉課\n3健康課", ["1福祉課", "3健康課"]],
    ["1係\n2係", ["1係", "2係"]],
    ["1号館、2号館", ["1号館", "2号館"]],
  ])("%j has none: the digit may be the name's", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("numbers of items in brackets behind a department", () => {
  test.each<readonly [string, readonly string[]]>([
    ["福祉課(1、2)", ["福祉課: 1+2"]],
    ["福祉課(①②)、健康課(③)", ["福祉課: 1+2", "健康課: 3"]],
    ["福祉課((1)(2))", ["福祉課: 1+2"]],
    ["福祉課（項目1、No.2）", ["福祉課: 1+2"]],
    ["福祉課((3)のみ)、健康課", ["福祉課: only 3", "健康課"]],
    ["福祉課(1-1、1-2だけ)", ["福祉課: only 1-1+1-2"]],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(["福祉課(3階)", "福祉課(1、西棟)", "福祉課(のみ)", "福祉課(主管)"])("%j is a remark of another kind", (text) => {
    expect(read(text)).toEqual(["福祉課"]);
  });
});
