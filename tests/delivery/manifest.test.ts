import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "manifest.xml");
const text = fs.readFileSync(file, "utf8");

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
}

function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = { name: tag.name, attributes: tag.attributes as Record<string, string>, children: [] };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return top.children[0];
}

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
const manifest = parse(text);
const elements = all(manifest);
const named = (name: string) => elements.filter((element) => element.name === name);

describe("manifest.xml", () => {
  it("is read by office-addin-manifest", () => {
    const cli = path.join(root, "node_modules/office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [cli, "info", file], { encoding: "utf8" });
    expect(info).toContain("Keifu");
    expect(info).toContain("Workbook");
    expect(info).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/);
  });

  it("has the product's version", () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
    expect(/<Version>(.*)<\/Version>/.exec(text)?.[1]).toBe(`${version}.0`);
  });

  it("has its elements in the order that Excel insists on", () => {
    expect(manifest.children.map((element) => element.name)).toEqual([
      "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
      "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
    ]);
    const [host] = named("VersionOverrides")[0].children[0].children;
    expect(host.children[0].children.map((element) => element.name)).toEqual(["GetStarted", "ExtensionPoint"]);
    const [control] = named("Control");
    expect(control.children.map((element) => element.name)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });

  it("resolves every resid, in at most 32 characters, and defines none in vain", () => {
    const used = new Set(elements.map((element) => element.attributes.resid).filter(Boolean));
    const defined = elements.filter((element) => /^bt:(Image|Url|String)$/.test(element.name) && element.attributes.id).map((element) => element.attributes.id);
    expect([...used].sort()).toEqual([...new Set(defined)].sort());
    expect(defined.length).toBe(new Set(defined).size);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("keeps to Excel's lengths", () => {
    const limits: Record<string, number> = { DisplayName: 125, Description: 250, ProviderName: 125 };
    for (const [name, limit] of Object.entries(limits)) {
      for (const element of named(name).flatMap(all)) expect((element.attributes.DefaultValue ?? element.attributes.Value ?? "").length).toBeLessThanOrEqual(limit);
    }
    for (const list of named("bt:ShortStrings")) for (const element of all(list)) expect((element.attributes.DefaultValue ?? element.attributes.Value ?? "").length).toBeLessThanOrEqual(125);
    for (const list of named("bt:LongStrings")) for (const element of all(list)) expect((element.attributes.DefaultValue ?? element.attributes.Value ?? "").length).toBeLessThanOrEqual(250);
  });

  it("names https addresses only, all under one base", () => {
    const urls = elements.flatMap((element) => Object.values(element.attributes)).filter((value) => /^https?:/.test(value) && !value.includes("schemas.microsoft.com") && !value.includes("www.w3.org"));
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:3000\//);
  });

  it("names icons that exist in the size they are named for", () => {
    for (const image of named("bt:Image").filter((element) => element.attributes.id)) {
      const size = Number(/-(\d+)\.png$/.exec(image.attributes.DefaultValue)?.[1]);
      expect(pngSize(image.attributes.DefaultValue)).toEqual([size, size]);
    }
    expect(pngSize(named("IconUrl")[0].attributes.DefaultValue)).toEqual([32, 32]);
    expect(pngSize(named("HighResolutionIconUrl")[0].attributes.DefaultValue)).toEqual([64, 64]);
    for (const icon of named("Icon")) {
      const sizes = icon.children.map((image) => image.attributes.size);
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
      for (const image of icon.children) expect(image.attributes.resid).toBe(`Icon.${image.attributes.size}`);
    }
  });

  it("speaks Japanese wherever it speaks English to people", () => {
    const shown = [...named("DisplayName"), ...named("Description"), ...named("bt:String")].filter((element) => element.attributes.DefaultValue);
    for (const element of shown) {
      expect(element.children.map((child) => child.attributes.Locale)).toEqual(["ja-jp"]);
    }
  });

  it("asks for no shared runtime and shows a pane with one button", () => {
    expect(named("Runtimes")).toEqual([]);
    expect(named("Control")).toHaveLength(1);
    expect(named("Action")[0].attributes["xsi:type"]).toBe("ShowTaskpane");
  });
});

const schemas = path.join(root, "../shared/manifest-xsd");
const xmllint = spawnSync("xmllint", ["--version"]).status === 0;
// The published schemas are not part of the project: skipped where they, or xmllint, are absent.
const withSchemas = fs.existsSync(schemas) && xmllint ? describe : describe.skip;

withSchemas("manifest.xml against the published schemas", () => {
  const validate = (schema: string, xml: string) =>
    spawnSync("xmllint", ["--noout", "--schema", path.join(schemas, schema), "-"], { input: xml, encoding: "utf8" }).stderr.trim();

  it("is a valid manifest", () => {
    expect(validate("OfficeAppManifestV1_1.xsd", text)).toBe("- validates");
  });

  it("has valid version overrides", () => {
    const overrides = text.slice(text.indexOf("<VersionOverrides"), text.indexOf("</OfficeApp>"));
    const alone = overrides.replace(
      "<VersionOverrides ",
      '<VersionOverrides xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ',
    );
    expect(validate("TaskPaneAppVersionOverridesV1_0.xsd", alone)).toBe("- validates");
  });

  it("would be refused with its elements in another order", () => {
    expect(validate("OfficeAppManifestV1_1.xsd", text.replace(/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, "$2$1"))).not.toBe("- validates");
  });
});

/** Width and height from a PNG's first chunk. */
function pngSize(url: string): [number, number] {
  const png = fs.readFileSync(path.join(root, "assets/icons", path.basename(url)));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
