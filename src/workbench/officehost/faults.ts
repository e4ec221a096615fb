/** What goes wrong in a real Excel, on command. All off to begin with. */
export class Faults {
  /** Milliseconds before each answer. */
  latency = 0;
  /** Every request is answered with this status of the container: 5004 cell edit, 5012 session lost, 7000 access denied. */
  status: number | null = null;
  /** Milliseconds before each event. */
  eventDelay = 0;
  /** Each event is sent so many times. */
  eventCopies = 1;
  /** Says which events never arrive. */
  dropEvent: (event: HostEvent) => boolean = () => false;
  /** Changes events on their way: a wrong address, another sheet, no details. */
  mislabelEvent: (event: HostEvent) => HostEvent = (event) => event;

  private failing: { left: number; code: string } | null = null;
  private statuses: number[] = [];

  /**
   * The n-th act (1 = the next) that calls a method or sets a property fails, once; what was
   * done before it stays done.
   */
  failAtAction(n: number, code = "GeneralException"): void {
    this.failing = { left: n, code };
  }

  /** The next requests are answered with these statuses, one each. */
  refuseNext(...statuses: number[]): void {
    this.statuses.push(...statuses);
  }

  /** The status to refuse a request with, or null. */
  takeStatus(): number | null {
    return this.statuses.shift() ?? this.status;
  }

  /** Counts an act; the code to fail with when it is the chosen one. */
  takeFailure(): string | null {
    if (!this.failing || --this.failing.left > 0) return null;
    const { code } = this.failing;
    this.failing = null;
    return code;
  }
}

/** An event on its way to the add-in. */
export interface HostEvent {
  readonly type: number;
  /** A sheet's id, or "Workbook". */
  readonly target: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
