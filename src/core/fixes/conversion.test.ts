import fc from "fast-check";
import { excelWouldConvert } from "./conversion";

describe("texts that Excel would turn into something else", () => {
  test.each([
    "1", "-5", "+5", "0.5", ".5", "5.", "1,000", "¥1,000", "￥1,000", "$3", "50%", "５０％", "(1)", "（１）", "(1,000)",
    "1e5", "1E+5", "1 1/2", "1-3", "1-2-3", "1/2", "2024/3/5", "2024-03-05", "3月5日", "2024年3月", "令和6年3月5日", "令和元年5月1日",
    "R6.3.5", "H30/1/1", "Jan-3", "3-Jan", "March 2024", "12:30", "12:30:15", "午前9時", "9:00 AM", "１２：３０", "12時30分",
    "TRUE", "false", "ＴＲＵＥ", "=A1", "＝A1", "+81", "@name", "-x", "'text", " 1-3 ", "#N/A", "#REF!", "−5",
  ])("%s", (text) => expect(excelWouldConvert(text)).toBe(true));
});

describe("days of every month", () => {
  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  test.each(months)("%s", (month) => expect([`3 ${month}`, `${month.slice(0, 3)}-3`].map(excelWouldConvert)).toEqual([true, true]));
});

describe("texts that stay what they are", () => {
  test.each([
    "", " ", "①-3", "②-2、②-3に集約", "新規追加(SNSの活用)", "施策①→施策①", "・事業の追加(A、B)", "第2期", "No.12", "1つの項目", "ア-1",
    "変更なし", "〇", "○", "①", "1-3(再掲)", "年", "・", "ABC", "true story", "5か年計画", "〈　〉",
    "untrue", "#N/A欄", "欄#N/A", "#1の項目", "欄#REF!", "#REF!の欄", "A3号線",
  ])("%s", (text) => expect(excelWouldConvert(text)).toBe(false));
});

describe("laws", () => {
  const number = fc.oneof(
    fc.integer().map(String),
    fc.float({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.tuple(fc.nat(99), fc.constantFrom("-", "/", ":", "."), fc.nat(99)).map((parts) => parts.join("")),
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(([month, day]) => `${month}月${day}日`),
    fc.tuple(fc.constantFrom("=", "+", "-", "@", "'", "＝", "＋"), fc.string()).map(([sign, rest]) => sign + rest),
  );

  test("numbers, dates, times and formulas are always caught, in both widths and with spaces around", () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(number, fc.boolean(), fc.constantFrom("", " ", "　"), (text, isWide, space) => {
        expect(excelWouldConvert(space + (isWide ? wide(text) : text) + space)).toBe(true);
      }),
    );
  });

  test("a text with a kana or a kanji that no date uses is never converted, unless a formula sign begins it", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("あ", "施", "策", "①", "課", "ア"), fc.string(), (before, kept, after) => {
        fc.pre(!/^[\s　]*[=+\-@'＝＋－＠＇−#＃]/.test(before + kept + after));
        expect(excelWouldConvert(before + kept + after)).toBe(false);
      }),
    );
  });
});
