import { oncePer, oncePerText } from "./once";

describe("An answer worked out once", () => {
  it("is worked out anew for every object, and once for each", () => {
    const asked: object[] = [];
    const sizeOf = oncePer((items: readonly string[]) => {
      asked.push(items);
      return items.length;
    });
    const [one, same] = [["a", "b"], ["a", "b"]];
    expect([sizeOf(one), sizeOf(one), sizeOf(same)]).toEqual([2, 2, 2]);
    expect(asked).toEqual([one, same]);
    expect(asked[0]).toBe(one);
  });

  it("is worked out once for equal texts", () => {
    const asked: string[] = [];
    const upper = oncePerText((text) => {
      asked.push(text);
      return text.toUpperCase();
    });
    expect([upper("a"), upper("b"), upper("a")]).toEqual(["A", "B", "A"]);
    expect(asked).toEqual(["a", "b"]);
  });

  it("may be undefined, and is not asked for again then", () => {
    let asked = 0;
    const nothing = oncePer((_: object) => void asked++);
    const nothingOfText = oncePerText(() => void asked++);
    const subject = {};
    expect([nothing(subject), nothing(subject), nothingOfText(""), nothingOfText("")]).toEqual([undefined, undefined, undefined, undefined]);
    expect(asked).toBe(2);
  });

  it("is right for more texts than are remembered", () => {
    const length = oncePerText((text) => text.length);
    const texts = Array.from({ length: 60_000 }, (_, count) => "x".repeat(count % 7) + count);
    const wrong = [...texts, ...texts].filter((text) => length(text) !== text.length);
    expect(wrong).toEqual([]);
  });
});
