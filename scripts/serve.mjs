// Serves the workbench (dist/workbench) with the shipped pane (dist/site) under /pane/, on localhost only.
//   node scripts/serve.mjs [--port 3000] [--site dist/site]
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The pane's page sets `window.external` before office.js runs; what ships stays as it is on disk. */
const HOST_TAG = '<script defer src="/host.js"></script>';

/**
 * Answers from `folders`: the first whose prefix fits the path. `change` may rewrite a page on its way out.
 * @returns {http.RequestListener}
 */
export function files(folders) {
  return (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const asked = decodeURIComponent(url.pathname);
    const folder = folders.find(({ prefix }) => asked.startsWith(prefix));
    const inside = folder && asked.slice(folder.prefix.length);
    const file = folder && path.join(folder.root, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside);
    const safe = file && !path.relative(folder.root, file).startsWith("..");
    if (!safe || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end(`not found: ${asked}`);
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    const body = fs.readFileSync(file);
    const changed = type.startsWith("text/html") && folder.change ? folder.change(body.toString("utf8")) : body;
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache", ...folder.headers }).end(changed);
  };
}

/** The workbench's two folders; `site` is the pane as it ships. */
export function workbenchFolders(dist = path.resolve("dist"), site = path.join(dist, "site")) {
  return [
    {
      prefix: "/pane/",
      root: site,
      change: (html) => html.replace("<head>", `<head>${HOST_TAG}`),
    },
    { prefix: "/", root: path.join(dist, "workbench") },
  ];
}

/** Starts a server on 127.0.0.1. @returns {Promise<{url: string, close: () => Promise<void>}>} */
export function serve(listener, port) {
  const server = http.createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve({
        url: `http://localhost:${server.address().port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { port: { type: "string", default: "3000" }, site: { type: "string", default: "dist/site" } } });
  try {
    const { url } = await serve(files(workbenchFolders(path.resolve("dist"), path.resolve(values.site))), Number(values.port));
    console.log(`\n  Keifu の作業台 / workbench:  ${url}\n\n  Ctrl+C で終わります / stops it\n`);
  } catch (error) {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${values.port} is in use. Stop what runs there, or: node scripts/serve.mjs --port 3001`
        : String(error),
    );
    process.exit(1);
  }
}
