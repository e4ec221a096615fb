import { numeralAt, writeValue, type Script } from "./numerals";

/** Each series from its first to its last numeral, with the value of the first. */
const series: readonly [string, Script, number, string][] = [
  ["circled", "circled", 1, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"],
  ["circled nought", "circled", 0, "⓪"],
  ["white on black", "circled", 1, "❶❷❸❹❺❻❼❽❾❿"],
  ["white on black, above ten", "circled", 11, "⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴"],
  ["doubly circled", "circled", 1, "⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾"],
  ["circled without serifs", "circled", 1, "➀➁➂➃➄➅➆➇➈➉"],
  ["white on black without serifs", "circled", 1, "➊➋➌➍➎➏➐➑➒➓"],
  ["circled kanji", "circled", 1, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"],
  ["bracketed", "bracketed", 1, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"],
  ["bracketed kanji", "bracketed", 1, "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"],
  ["bracketed letters", "bracketed", 1, "⒜⒝⒞⒟⒠⒡⒢⒣⒤⒥⒦⒧⒨⒩⒪⒫⒬⒭⒮⒯⒰⒱⒲⒳⒴⒵"],
  ["pointed", "pointed", 1, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"],
  ["Roman", "roman", 1, "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"],
  ["small Roman", "roman", 1, "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ"],
  ["kana", "kana", 1, "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"],
  ["capitals", "upper", 1, "ABCDEFGH"],
  ["small letters", "lower", 1, "abcdefgh"],
];

describe("numerals of one character", () => {
  test.each(series)("%s are read in their order and continued in their own", (_, script, first, characters) => {
    [...characters].forEach((character, index) => {
      expect(numeralAt(character, 0)).toMatchObject({ value: first + index, script, start: 0, end: 1 });
      if (index > 0) expect(writeValue(first + index, script, characters[0])).toBe(character);
    });
  });

  test.each(["②ではない", "〇", "●", "㊤", "㉈", "⓿", "Ⅽ", "ヴ", "ー", "十年"])("%s begins none, or one of another kind", (text) => {
    expect(numeralAt(text, 0)?.value ?? null).toBe({ "②ではない": 2, 十年: 10 }[text] ?? null);
  });
});

describe("numerals of several characters", () => {
  test.each<[string, number | null, number]>([
    ["7", 7, 1],
    ["12", 12, 2],
    ["999", 999, 3],
    ["1000", null, 0],
    ["0", null, 0],
    ["007", 7, 3],
    ["XII", 12, 3],
    ["ix", 9, 2],
    ["Ix", null, 0],
    ["IIII", null, 0],
    ["IVory", null, 0],
    ["(3)", 3, 3],
    ["( 3 )", 3, 5],
    ["(③)", 3, 3],
    ["(ア)", 1, 3],
    ["(iv)", 4, 4],
    ["(十二)", 12, 4],
    ["(3", null, 0],
    ["(3]", null, 0],
    ["()", null, 0],
    ["(1000)", null, 0],
    ["AB", null, 0],
    ["九十九", 99, 3],
    ["十", 10, 1],
    ["二十", 20, 2],
    ["百", null, 0],
  ])("%s is %p", (text, value, end) => {
    const found = numeralAt(text, 0);
    expect([found?.value ?? null, found?.end ?? 0]).toEqual([value, end]);
  });

  test("every kanji numeral up to 99 is written as it is read", () => {
    for (let value = 1; value <= 99; value++) {
      const text = writeValue(value, "kanji");
      expect(numeralAt(text, 0)).toMatchObject({ value, end: text.length });
    }
    expect([writeValue(11, "kanji"), writeValue(30, "kanji"), writeValue(45, "kanji")]).toEqual(["十一", "三十", "四十五"]);
  });
});

test.each<[number, Script, string, string]>([
  [51, "circled", "㊿", "(51)"],
  [11, "circled", "❿", "⑪"],
  [21, "bracketed", "⒇", "(21)"],
  [21, "bracketed", "", "(21)"],
  [11, "bracketed", "㈩", "⑾"],
  [27, "bracketed", "⒵", "(27)"],
  [21, "pointed", "⒛", "21."],
  [13, "roman", "Ⅻ", "13"],
  [4, "roman-letters", "III", "IV"],
  [4, "roman-letters", "iii", "iv"],
  [4, "roman-letters", "", "IV"],
  [13, "roman-letters", "XII", "13"],
  [26, "upper", "Y", "Z"],
  [27, "upper", "Z", "27"],
  [26, "lower", "y", "z"],
  [27, "lower", "z", "27"],
  [47, "kana", "ン", "47"],
  [100, "kanji", "九十九", "100"],
  [12, "digits", "11", "12"],
])("%i in %s after %j is %s", (value, script, sample, text) => {
  expect(writeValue(value, script, sample)).toBe(text);
});
