import os from "node:os";

/** CPU time of this process in ms: other programs on the machine lengthen it less than the time on the clock. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What was measured on, and whether anything else was running. */
export function machine(): string {
  const load = os.loadavg().map((one) => one.toFixed(1)).join(" ");
  const cores = os.cpus();
  const busy = os.loadavg()[0] > cores.length / 2 ? " – **busy: the times are longer than on an idle machine**" : "";
  return `${cores[0].model.trim()}, ${cores.length} cores, Node ${process.version}, load average ${load}${busy}.`;
}
