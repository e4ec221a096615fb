// Draws assets/icons/icon-*.png from assets/icon.svg in every size that Excel asks for.
import fs from "node:fs";
import { chromium } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const svg = fs.readFileSync("assets/icon.svg", "utf8");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `assets/icons/icon-${size}.png`, omitBackground: true });
}
await browser.close();
console.log(`${SIZES.length} icons written`);
