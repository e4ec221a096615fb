import { textHash } from "./text-hash";

describe("the hash of texts", () => {
  test("is the same for ever: workbooks keep it beside what people judged", () => {
    expect([textHash(["橋を直します。"]), textHash(["𠮷野", "池"]), textHash([""])]).toEqual(["1blnp430ndm", "z9a4uwkln3", "wvjl67o803"]);
  });

  test("notices no other width, space or line break", () => {
    expect(textHash(["ＬＥＤの灯を 増やします。"])).toBe(textHash(["LEDの灯を\n増やします。"]));
  });

  test("notices another character, another order and another cut", () => {
    const texts = [["橋を直します。"], ["橋を直しまず。"], ["橋を", "直します。"], ["直します。", "橋を"], ["橋を直します。", ""]];
    expect(new Set(texts.map(textHash)).size).toBe(texts.length);
  });
});
