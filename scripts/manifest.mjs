// The manifest for one base URL: manifest.xml in the repository names https://localhost:3000/.
import fs from "node:fs";

export const DEVELOPMENT_BASE = "https://localhost:3000/";

/**
 * @param {string} base an https URL; a missing closing slash is added
 * @returns {string} the manifest with every address under that base
 * @throws {Error} in words that say what to write instead
 */
export function manifestFor(base, source = fs.readFileSync("manifest.xml", "utf8")) {
  return source.replaceAll(DEVELOPMENT_BASE, checkedBase(base));
}

/** The base URL with a closing slash. @throws {Error} if Excel would refuse it */
export function checkedBase(base) {
  let url;
  try {
    url = new URL(base);
  } catch {
    throw new Error(`--base-url must be a full address such as https://intranet.example.lg.jp/keifu/ (got ${JSON.stringify(base)})`);
  }
  if (url.protocol !== "https:") throw new Error(`--base-url must begin with https:// – Excel loads no add-in over ${url.protocol}//`);
  if (url.search || url.hash) throw new Error("--base-url must not have a query (?) or a fragment (#)");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
