// npm run fuzz -- [minutes]: every law in turn, with new seeds, until the time is up.
import fc from "fast-check";
import { laws } from "./laws";

const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) {
  console.error("Say how many minutes: npm run fuzz -- 10");
  process.exit(2);
}
const end = Date.now() + minutes * 60_000;

async function run(): Promise<void> {
  let rounds = 0;
  for (let runs = 0; Date.now() < end; rounds += 1) {
    for (const { name, property } of laws) {
      const left = Math.min(15_000, end - Date.now());
      if (left <= 0) break;
      const result = await fc.check(property as fc.IAsyncProperty<unknown>, { numRuns: 100_000, interruptAfterTimeLimit: left });
      runs += result.numRuns;
      if (result.failed && result.counterexample !== null) {
        console.error(`${name}\n${fc.defaultReportMessage(result)}`);
        process.exitCode = 1;
        return;
      }
      console.log(`${name}: ${result.numRuns} runs`);
    }
    console.log(`-- round ${rounds + 1}, ${runs} runs so far, nothing found`);
  }
}

void run();
