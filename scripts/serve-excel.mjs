// Serves the built pane over https for a real Excel on this PC, and says what to click: npm run start:excel
import fs from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { files } from "./serve.mjs";

const PORT = 3000;
const folder = path.join(os.homedir(), ".office-addin-dev-certs");
const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));

if (!fs.existsSync(key) || !fs.existsSync(cert)) {
  console.error("There is no certificate for https://localhost yet. Make one, then try again:\n\n  npx office-addin-dev-certs install\n");
  process.exit(1);
}
const server = https.createServer(
  { key: fs.readFileSync(key), cert: fs.readFileSync(cert) },
  files([{ prefix: "/", root: path.resolve("dist/site") }]),
);
server.on("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${PORT} is in use, and manifest.xml names it: stop what runs there first.` : String(error));
  process.exit(1);
});
server.listen(PORT, "127.0.0.1", () => {
  console.log(`
  The pane is served at https://localhost:${PORT}/taskpane.html

  In Excel on this PC (Windows):
    1. Share a folder that holds ${path.resolve("manifest.xml")}
    2. ファイル > オプション > トラスト センター > トラスト センターの設定 > 信頼できるアドイン カタログ:
       add the folder's network path, tick メニューに表示する, restart Excel
    3. 挿入 (ホーム) > アドイン > 共有フォルダー > Keifu > 追加
    4. 校閲 > 点検

  Ctrl+C stops it.
`);
});
