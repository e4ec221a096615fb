/**
 * Runs a folder's own tests for Stryker (scripts/mutate.ts) in one process: jest takes most of a second for each mutant
 * before the first test, this a few milliseconds. As in jest, every file of tests gets the project's modules anew, so
 * that nothing that one mutant left in a module's memory is there for the next; only their compiled code is kept.
 * It knows what the core's tests use of jest: describe, it, test, their `each` and `skip`, expect, jest.requireActual.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { transformSync } from "@swc/core";
import { expect } from "expect";
import fc from "fast-check";
import { bind } from "jest-each";

/** What the changed code reads (which mutant is on) and writes (which places a test has run over). */
const stryker = (globalThis.__stryker__ = {});

/** A mutant is caught or not: the same generated cases each time, few of them, and no search for a smaller one. */
const fewCases = { ...fc, assert: (property, options) => fc.assert(property, { ...options, seed: 1, numRuns: 5, endOnFailure: true }) };
const given = { "fast-check": { ...fewCases, default: fewCases, __esModule: true } };

class OwnTests {
  static inject = ["options"];

  constructor({ ownTests: { folder, without, oneOf } }) {
    this.oneOf = oneOf;
    const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".test.ts") && !without.includes(path.basename(file)));
    this.files = files.map((file) => path.resolve(folder, file)).sort();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** The first run compiles everything and is slow: with it behind, a mutant that never ends is known as one soon. */
  async init() {
    await run(this.files, () => true, true);
  }

  async dryRun() {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = await run(this.files, () => true, true);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    if (!isInSample(activeMutant.id, this.oneOf)) return { status: MutantRunStatus.Error, errorMessage: "not in the sample" };
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    const files = this.files.filter((file) => !testFilter || testFilter.some((id) => id.startsWith(label(file))));
    const asked = testFilter && new Set(testFilter);
    const tests = await run(files, (id) => !asked || asked.has(id), disableBail);
    const result = determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests };
    return toMutantRunResult(result, disableBail);
  }
}

/** Whether a mutant is one of those that are tried, one of so many, the same ones every time; scripts/mutate.ts counts by the same rule. */
const isInSample = (id, oneOf) => (Math.imul(Number(id), 2654435761) >>> 8) % oneOf === 0;

/** How the tests went, file by file; nothing more after the first that failed, unless all are wanted. */
async function run(files, wanted, all) {
  const results = [];
  for (const fileName of files) {
    for (const { id, body } of testsIn(fileName)) {
      if (!wanted(id)) continue;
      stryker.currentTestId = id;
      const started = performance.now();
      const failure = await failureOf(body);
      stryker.currentTestId = undefined;
      const status = failure === undefined ? TestStatus.Success : TestStatus.Failed;
      results.push({ id, name: id, fileName, timeSpentMs: performance.now() - started, status, failureMessage: failure });
      if (failure !== undefined && !all) return results;
    }
  }
  return results;
}

async function failureOf(body) {
  try {
    await body();
  } catch (error) {
    return String(error?.message ?? error);
  }
}

/** What the tests of a file are called by begins with the file. */
const label = (file) => `${path.relative(process.cwd(), file)}: `;

/** The tests of a file; if it cannot be loaded, as a mutant of a list may have it, one that fails. */
function testsIn(file) {
  const tests = [];
  const within = [];
  const test = (name, body) => tests.push({ id: label(file) + [...within, name].join(" "), body });
  const describe = (name, body) => {
    within.push(name);
    body();
    within.pop();
  };
  const withEach = (declare) => Object.assign(declare, { each: bind(declare, false), skip: () => {} });
  const modules = new Map();
  const jest = { requireActual: (name) => loaded(path.resolve(name), modules) };
  Object.assign(globalThis, { describe: withEach(describe), test: withEach(test), it: test, expect, jest });
  try {
    loaded(file, modules);
    return tests;
  } catch (error) {
    const fail = () => {
      throw error;
    };
    return [{ id: `${label(file)}cannot be loaded`, body: fail }, ...tests.map(({ id }) => ({ id, body: fail }))];
  }
}

/** What a module of the project exports; `modules` are those that were loaded before it. */
function loaded(file, modules) {
  const before = modules.get(file);
  if (before) return before.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const { code, require } = compiled(file);
  const requireOwn = (name) => (name.startsWith(".") ? loaded(ownFile(path.resolve(path.dirname(file), name)), modules) : (given[name] ?? require(name)));
  code(module.exports, requireOwn, module, file, path.dirname(file));
  return module.exports;
}

const compiled = remembered((file) => {
  const { code } = transformSync(fs.readFileSync(file, "utf8"), {
    filename: file,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${code}\n})`;
  return { code: vm.runInThisContext(wrapped, { filename: file }), require: createRequire(file) };
});

const ownFile = remembered((name) => [name, `${name}.ts`].find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile()));

function remembered(find) {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key);
  };
}

/** What stryker.config.mjs may say of it. */
export const strykerValidationSchema = { properties: { ownTests: { type: "object" } } };
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "own-tests", OwnTests)];
