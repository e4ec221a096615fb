import { toPortError } from "./errors";

/** The two globals of office.js, handed in so that a test can bring its own. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs batches in Excel; what fails is a PortError. */
export class ExcelRunner {
  constructor(readonly globals: OfficeGlobals) {}

  /** A reading: it fails at once while a cell is being edited. */
  read<T>(batch: Batch<T>): Promise<T> {
    return this.run(() => this.globals.Excel.run(batch));
  }

  /** What a person asked for: it waits until the cell that is being edited has been left. */
  act<T>(batch: Batch<T>): Promise<T> {
    return this.run(() => this.globals.Excel.run({ delayForCellEdit: true }, batch));
  }

  /** Whether Excel reaches a version of ExcelApi. The office.js that is loaded may still lack its members. */
  supports(version: string): boolean {
    return this.globals.Office.context.requirements.isSetSupported("ExcelApi", version);
  }

  private async run<T>(start: () => Promise<T>): Promise<T> {
    try {
      return await start();
    } catch (error) {
      throw toPortError(error);
    }
  }
}
