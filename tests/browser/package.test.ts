import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { openStudio, Scene, type Studio } from "./harness";

const ROOT = path.resolve(__dirname, "../..");
const BASE = "https://intranet.example.lg.jp/keifu/";

/** Makes the package from the built site, as `npm run package` does. */
function makePackage(folder: string, name: string): Buffer {
  const out = path.join(folder, name);
  execFileSync(process.execPath, ["scripts/package.mjs", "--base-url", BASE, "--skip-build", "--out", out], { cwd: ROOT, encoding: "utf8" });
  return fs.readFileSync(out);
}

describe("the package for an intranet server", () => {
  let folder: string;
  let entries: Record<string, Uint8Array>;
  let studio: Studio;
  const text = (name: string) => new TextDecoder().decode(entries[name]);

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "keifu-package-"));
    entries = unzipSync(makePackage(folder, "keifu.zip"));
    for (const [name, bytes] of Object.entries(entries)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), bytes);
    }
    studio = await openStudio(path.join(folder, "site"));
  });
  afterAll(async () => {
    await studio.close();
    fs.rmSync(folder, { recursive: true });
  });

  it("gives the same bytes for the same input", () => {
    expect(makePackage(folder, "again.zip").equals(makePackage(folder, "once-more.zip"))).toBe(true);
  });

  it("holds the site, the manifest for its address, the guide, the licences and right checksums", () => {
    expect(Object.keys(entries)).toEqual(
      expect.arrayContaining(["manifest.xml", "導入手順.md", "LICENSE.txt", "THIRD-PARTY-NOTICES.txt", "SHA256SUMS.txt", "site/taskpane.html", "site/office/office.js", "site/office/LICENSE.md", "site/config/roster.csv", "site/config/wording.json", "site/config/rules.json", "site/floor.js"]),
    );
    expect(Object.keys(entries).filter((name) => name.includes("workbench") || name.endsWith(".xlsx"))).toEqual([]);
    expect(text("manifest.xml")).toContain(`${BASE}taskpane.html`);
    expect(text("manifest.xml")).not.toContain("localhost");
    for (const line of text("SHA256SUMS.txt").trim().split("\n")) {
      const [sum, name] = line.split("  ");
      expect([name, createHash("sha256").update(entries[name]).digest("hex")]).toEqual([name, sum]);
    }
  });

  it("holds every file that the manifest points to", () => {
    for (const [, name] of text("manifest.xml").matchAll(new RegExp(`"${BASE}([^"]+)"`, "g"))) expect(Object.keys(entries)).toContain(`site/${name}`);
  });

  it("ships office.js and what it loads byte for byte as Microsoft made them", () => {
    const office = Object.keys(entries).filter((name) => name.startsWith("site/office/") && name.endsWith(".js"));
    expect(office.length).toBeGreaterThan(4);
    for (const name of office) {
      const original = fs.readFileSync(path.join(ROOT, "node_modules/@microsoft/office-js/dist", name.slice("site/office/".length)));
      expect([name, original.equals(entries[name])]).toEqual([name, true]);
    }
  });

  it("allows scripts and requests from its own origin alone", () => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(text("site/taskpane.html"))?.[1] ?? "";
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/connect-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("works unpacked under a sub-path, with its policy on, no error in the console and no call outside", async () => {
    const scene = await Scene.open(studio);
    await scene.checked();
    expect(await scene.pane.getByText("要修正").first().isVisible()).toBe(true);
    // With the network cut after loading, checking goes on.
    await scene.page.context().setOffline(true);
    await scene.paneButton("再点検").click();
    await scene.checked();
    expect(scene.errors).toEqual([]);
    expect(scene.requests.filter((url) => !url.startsWith(studio.url) && !url.startsWith("data:") && !url.startsWith("blob:"))).toEqual([]);
    await scene.close();
  });

  it.each([
    ["no address", []],
    ["http", ["--base-url", "http://intranet.example.lg.jp/"]],
    ["no address at all", ["--base-url", "keifu"]],
  ])("refuses %s and says what to write", (_name, args) => {
    expect(() => execFileSync(process.execPath, ["scripts/package.mjs", ...args, "--skip-build"], { cwd: ROOT, stdio: "pipe" })).toThrow(/--base-url/);
  });
});
