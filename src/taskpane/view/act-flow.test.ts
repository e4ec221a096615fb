import type { ActOutcome } from "../../app/session-model";
import { nextActState, type Act, type ActState } from "./act-flow";

const act: Act = { title: "○を補う", run: () => Promise.reject(new Error("not run here")) };
const done: ActOutcome = { kind: "done", entry: { id: "1", when: "2026-01-01T00:00:00Z", title: act.title, cells: 1, state: "applied" } };
const mixed: ActOutcome = { kind: "refused", reason: "mixed-lettering", cells: [], detail: "" };
const changed: ActOutcome = { kind: "refused", reason: "changed", cells: [], detail: "" };
const idle: ActState = { kind: "idle" };
const running: ActState = { kind: "running", act };

describe("nextActState", () => {
  it.each([
    ["runs at once where Ctrl+Z survives", idle, { kind: "asked", act, warn: false }, running],
    ["warns first where it does not", idle, { kind: "asked", act, warn: true }, { kind: "warning", act }],
    ["runs after the yes to the warning", { kind: "warning", act }, { kind: "agreed" }, running],
    ["shows what came of it", running, { kind: "came-out", outcome: done }, { kind: "outcome", act, outcome: done }],
    ["shows a refusal", running, { kind: "came-out", outcome: changed }, { kind: "outcome", act, outcome: changed }],
    ["asks about mixed lettering", running, { kind: "came-out", outcome: mixed }, { kind: "mixed", act, cells: [] }],
    ["runs again after the yes to losing lettering", { kind: "mixed", act, cells: [] }, { kind: "agreed" }, running],
    ["forgets when closed", { kind: "warning", act }, { kind: "closed" }, idle],
    ["never starts a second act while one runs", running, { kind: "asked", act: { ...act, title: "別" }, warn: false }, running],
    ["cannot be closed while it runs", running, { kind: "closed" }, running],
    ["ignores a yes that nobody asked for", idle, { kind: "agreed" }, idle],
    ["ignores what comes out of nothing", idle, { kind: "came-out", outcome: done }, idle],
  ] as const)("%s", (_name, state, event, next) => {
    expect(nextActState(state, event)).toEqual(next);
  });
});
