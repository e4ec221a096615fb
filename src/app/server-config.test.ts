import { noServerConfig, readServerConfig, type ServerFile } from "./server-config";

const text = (content: string, modified: string | null = null): ServerFile => ({ bytes: new TextEncoder().encode(content), modified });
const read = (files: Readonly<Record<string, ServerFile>>) => readServerConfig(async (path) => files[path] ?? null);

describe("what a city keeps beside the add-in", () => {
  it("is nothing where the server has no file", async () => expect(await read({})).toEqual(noServerConfig));

  it("is a roster that says when it was last changed", async () => {
    const { roster, problems } = await read({ "config/roster.csv": text("正式名称,略称\n市民課,市民\n", "2026-04-01T00:00:00.000Z") });
    expect(roster?.source).toEqual({ kind: "server", name: "config/roster.csv", date: "2026-04-01T00:00:00.000Z" });
    expect(problems).toEqual([]);
  });

  it("is no roster while the file has its header alone", async () => {
    expect(await read({ "config/roster.csv": text("正式名称,略称\n") })).toEqual(noServerConfig);
  });

  it("names a file that is broken, and the others still count", async () => {
    const { defaults, problems } = await read({ "config/wording.json": text("{"), "config/rules.json": text('{"T501":"off"}') });
    expect(problems.map(({ file }) => file)).toEqual(["config/wording.json"]);
    expect(defaults.rules).toEqual({ T501: "off" });
  });
});
