import fc from "fast-check";
import { displayNumber, displayString } from "./display";
import { isDateFormat } from "./sections";

describe("numbers as Excel shows them", () => {
  it.each([
    // value, format, text
    [0, "General", "0"],
    [12, "General", "12"],
    [2.1, "General", "2.1"],
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.333333333"],
    [-1234567.891, "General", "-1234567.891"],
    [123456789012, "General", "1.23457E+11"],
    [0.00001234567, "General", "1.23457E-05"],
    [1.5, "0", "2"],
    [-1.5, "0", "-2"],
    [1.005, "0.00", "1.01"],
    [0.5, "#.##", ".5"],
    [3, "#.##", "3."],
    [5, "000", "005"],
    [1234567, "#,##0", "1,234,567"],
    [999, "#,##0", "999"],
    [0, "#,##0", "0"],
    [-1234.5, "#,##0.00;[Red]-#,##0.00", "-1,234.50"],
    [-5, "0;\"▲\"0", "▲5"],
    [0, "0;-0;\"－\"", "－"],
    [0.256, "0%", "26%"],
    [0.256, "0.0%", "25.6%"],
    [12345, "0.00E+00", "1.23E+04"],
    [1234567, "#,##0,\"千円\"", "1,235千円"],
    [3, "\"第\"0\"期\"", "第3期"],
    [3, "0\"-\"0", "0-3"],
    [13, "0\"-\"0", "1-3"],
    [1500, "\"¥\"#,##0", "¥1,500"],
    [1500, "[$¥-411]#,##0", "¥1,500"],
    [7, "[DBNum3]0", "７"],
    [50, "[>=100]\"多\";[<100]\"少\"", "少"],
    [5, "[<0]\"a\";[>=5]\"b\";\"c\"", "b"],
    [5, "[<=5]\"a\";\"b\"", "a"],
    [5, "[<5]\"a\";\"b\"", "b"],
    [5, "[>5]\"a\";\"b\"", "b"],
    [5, "[=5]\"a\";\"b\"", "a"],
    [5, "[<>5]\"a\";\"b\"", "b"],
    [-5, "0_ ;(0)", "(5)"],
    [5, "0_ ;(0)", "5 "],
    [5, "* 0\\%", "5%"],
    [5, "0 %", "500 %"],
    [-5, "\"減\"", "-減"],
    [-5, "0.0", "-5.0"],
    [0.05, "0.0", "0.1"],
    [12.5, ".0", "12.5"],
    [12, "#,###,##0.0", "12.0"],
    [5, "0,0", "05"],
    [1234567, "0,0.00", "1,234,567.00"],
    [-12345, "0.00E+00", "-1.23E+04"],
    [12345, "0.0E+0\"倍\"", "1.2E+4倍"],
    [2, "[赤]0", "2"],
    [2, "\"閉じない", "閉じない"],
    [-2, "0;[Red](0);\"\";@;0", "(2)"],
    [5, "[<5]\"a\";[<9]\"b\";\"c\"", "b"],
    [9, "[<5]\"a\";[<9]\"b\";\"c\"", "c"],
    [50, "[$€-407]0", "€50"],
    [50, "[$-411]0", "50"],
    [1.25, "General", "1.25"],
    [-0.4, "0", "0"],
    [0, "0;-0;;@", ""],
    [-0.256, "0%", "-26%"],
    [5, "??", " 5"],
    [1.5, "0.0??", "1.5  "],
    [-1234, "#,##0", "-1,234"],
    [123456, "0-00-00", "12-34-56"],
    [0.00012, "0.0E-0", "1.2E-4"],
    [0.00012, "0.0E+00", "1.2E-04"],
    [1e11, "General", "1E+11"],
    [-1e-10, "General", "-1E-10"],
    [0.0001, "General", "0.0001"],
    [0.00005, "General", "0.00005"],
    [99999999999, "General", "99999999999"],
    [1.25, "General\"円\"", "1.25円"],
    [1e21, "0", "1000000000000000000000"],
    [7, "@", "7"],
    [5, "\"済\"", "済"],
  ])("%d as %s is %s", (value, format, text) => {
    expect(displayNumber(value, format)).toBe(text);
  });

  it.each([
    // serial, format, text
    [45660, 'm"月"d"日"', "1月3日"],
    [45660, "yyyy/m/d", "2025/1/3"],
    [45660, "yyyy-mm-dd", "2025-01-03"],
    [45660, "[$-411]ge.m.d", "R7.1.3"],
    [45660, '[$-411]ggge"年"m"月"d"日"', "令和7年1月3日"],
    [45660, '[$-411]ggge"年"m"月"d"日"(aaa)', "令和7年1月3日(金)"],
    [43585, 'ggge"年"', "平成31年"],
    [43586, 'ggge"年"', "令和1年"],
    [45660, "d-mmm-yy", "3-Jan-25"],
    [45660.75, "yyyy/m/d h:mm", "2025/1/3 18:00"],
    [0.5, "h:mm AM/PM", "12:00 PM"],
    [0.999999, "h:mm:ss", "0:00:00"],
    [1.5, "[h]:mm", "36:00"],
    [0.0423611, 'h"時"mm"分"', "1時01分"],
    [60, "yyyy/m/d", "1900/2/29"],
    [61, "yyyy/m/d", "1900/3/1"],
    [1, "yyyy/m/d", "1900/1/1"],
    [0, "yyyy/m/d", "1900/1/0"],
    [2958465, "yyyy/m/d", "9999/12/31"],
    [2958466, "yyyy/m/d", "########"],
    [-1, "yyyy/m/d", "########"],
    [32515, "ggge", "昭和64"],
    [32516, "ggge", "平成1"],
    [9855, "gge", "大15"],
    [9856, "ge", "S1"],
    [4594, "ge", "M45"],
    [4595, "gee", "T01"],
    [45660, "e/mm/dd", "2025/01/03"],
    [45660, "mmmm d ddd", "January 3 Fri"],
    [45660, "mmmmm dddd", "J Friday"],
    [45660, "yy.m.d(aaaa)", "25.1.3(金曜日)"],
    [1, "ddd", "Sun"],
    [60, "ddd", "Wed"],
    [61, "ddd", "Thu"],
    [45660.25, "h:mm AM/PM", "6:00 AM"],
    [45660, "hh:mm a/p", "12:00 A"],
    [45660.75, "hh:mm a/p", "06:00 P"],
    [45660.25, '[$-411]AM/PMh"時"', "午前6時"],
    [45660.75, '[$-411]AM/PMh"時"', "午後6時"],
    [0.0423611, "mm:ss", "01:00"],
    [1.5, "[mm]:ss", "2160:00"],
    [0.001, "[s]", "86"],
    [45660, '[DBNum3]m"月"d"日"', "１月３日"],
    [45660, "rr/m/d", "令和07/1/3"],
    [45660, "[$-409]e", "2025"],
    [45660, "[$-411]e", "7"],
    [45660, "d\\.m\\.yyyy", "3.1.2025"],
    [45660.5, "yyyy.m.d h.m.s", "2025.1.3 12.0.0"],
    [45660.5, "AM/PM h:mm", "PM 12:00"],
    [1.5, "[hh]:mm:ss", "36:00:00"],
    [0.25, "[m]", "360"],
  ])("day %d as %s is %s", (serial, format, text) => {
    expect(displayNumber(serial, format)).toBe(text);
  });

  it("names every month and every day of the week", () => {
    const texts = (serials: readonly number[], format: string) => serials.map((serial) => displayNumber(serial, format)).join(" ");
    const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 1) / 86400000 + 25569);
    expect(texts(months, "mmmm")).toBe("January February March April May June July August September October November December");
    expect(texts(months, "m mm mmm")).toBe("1 01 Jan 2 02 Feb 3 03 Mar 4 04 Apr 5 05 May 6 06 Jun 7 07 Jul 8 08 Aug 9 09 Sep 10 10 Oct 11 11 Nov 12 12 Dec");
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => 45662 + day);
    expect(texts(week, "dddd")).toBe("Sunday Monday Tuesday Wednesday Thursday Friday Saturday");
    expect(texts(week, "aaa")).toBe("日 月 火 水 木 金 土");
  });

  it("counts from 1904 where the workbook says so", () => {
    expect(displayNumber(44198, "yyyy/m/d(ddd)", true)).toBe("2025/1/3(Fri)");
    expect(displayNumber(0, "yyyy/m/d(ddd)", true)).toBe("1904/1/1(Fri)");
    expect(displayNumber(60, "yyyy/m/d", true)).toBe("1904/3/1");
  });

  it.each([
    ["①-3", "General", "①-3"],
    ["①-3", "0.00", "①-3"],
    ["甲", '"(" @ ")"', "( 甲 )"],
    ["甲", '0;-0;0;"部署："@', "部署：甲"],
    ["甲", 'm"月"d"日";@', "甲"],
    ["甲", "0;-0;0;", ""],
  ])("the text %s as %s is %s", (value, format, text) => {
    expect(displayString(value, format)).toBe(text);
  });

  it.each([
    ["General", false],
    ['m"月"d"日"', true],
    ["[h]:mm", true],
    ['"month"0', false],
    ["0.00E+00", false],
    ["@", false],
    ["[Red]0", false],
  ])("%s is a date: %s", (format, isDate) => {
    expect(isDateFormat(format)).toBe(isDate);
  });

  it("is total: any number under any format gives a text", () => {
    fc.assert(
      fc.property(fc.double(), fc.string({ unit: fc.constantFrom(..."0#?.,%;@eEgymdhsaM/\"\\[]_*-+$年 >=1") }), (value, format) => {
        if (Number.isFinite(value)) expect(typeof displayNumber(value, format)).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });
});
