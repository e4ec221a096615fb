#!/usr/bin/env node
import fs from "node:fs/promises";
import path from "node:path";
import product from "../../package.json";
import { FileSheetPort } from "../xlsx/file-sheet-port";
import { run } from "./run";
import type { Terminal } from "./terminal";

const terminal: Terminal = {
  read: (file) => fs.readFile(file),
  async replace(file, bytes) {
    // Through a link, to the file itself, which keeps its permissions.
    const target = await fs.realpath(file).catch(() => path.resolve(file));
    const mode = await fs.stat(target).then((stat) => stat.mode, () => undefined);
    if (mode !== undefined && (mode & 0o222) === 0) throw new Error("read-only");
    const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    try {
      await fs.writeFile(beside, bytes, { flag: "wx", mode });
      await fs.rename(beside, target);
    } catch (error) {
      await fs.rm(beside, { force: true });
      throw error;
    }
  },
  async sameFile(a, b) {
    const [one, other] = await Promise.all([a, b].map((file) => fs.realpath(file).catch(() => path.resolve(file))));
    return one === other;
  },
  open: (bytes, name) => new FileSheetPort(bytes, path.basename(name)),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(`${text}\n`),
  today: () => new Date().toISOString().slice(0, 10),
  now: () => new Date(),
};

// `keifu … | head` closes the pipe early, which is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// Not process.exit(): it would cut off what a pipe has not taken yet.
run(process.argv.slice(2), product.version, terminal).then((code) => {
  process.exitCode = code;
});
