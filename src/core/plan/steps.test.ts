import { noSteps } from "./steps";

describe("a step", () => {
  test("is taken again only where one of its inputs is another object", () => {
    const steps = noSteps();
    const [rows, names] = [["橋"], ["公園課"]];
    let taken = 0;
    const read = (...inputs: readonly unknown[]) => steps.run("read", inputs, () => ++taken);
    expect([read(rows, names), read(rows, names), read([...rows], names), read(rows, names), read(rows)]).toEqual([1, 1, 2, 3, 4]);
  });

  test("is handed what it gave last, and nothing the first time", () => {
    const steps = noSteps();
    const before: (number | null)[] = [];
    for (const input of [1, 2, 2, 3]) {
      steps.run<number>("read", [input], (last) => {
        before.push(last);
        return input * 10;
      });
    }
    expect(before).toEqual([null, 10, 20]);
  });

  test("has a result of its own", () => {
    const steps = noSteps();
    expect([steps.run("one", [], () => "橋"), steps.run("other", [], () => "池"), steps.run("one", [], () => "道")]).toEqual(["橋", "池", "橋"]);
  });
});

describe("what is made anew", () => {
  test("is the last list where both hold the same things in the same order", () => {
    const steps = noSteps();
    const [a, b] = [{ name: "橋" }, { name: "池" }];
    const first = steps.list("items", [a, b]);
    expect(steps.list("items", [a, b])).toBe(first);
    const turned = steps.list("items", [b, a]);
    expect(turned).not.toBe(first);
    expect(steps.list("items", [b, a])).toBe(turned);
    expect(steps.list("items", [b])).toEqual([b]);
    expect(steps.list("items", [{ ...b }])).not.toEqual([a]);
  });

  test("is the last list only under the same name, and only while its things are the same objects", () => {
    const steps = noSteps();
    const first = steps.list("items", [{ name: "橋" }]);
    expect(steps.list("items", [{ name: "橋" }])).not.toBe(first);
    expect(steps.list("others", first)).toBe(first);
  });

  test("is the last data where both say the same", () => {
    const steps = noSteps();
    const first = steps.data("roster", ["公園課", "図書館"]);
    expect(steps.data("roster", ["公園課", "図書館"])).toBe(first);
    expect(steps.data("roster", ["公園課"])).not.toBe(first);
  });
});
