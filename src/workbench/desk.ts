import { openFile, type OpenFile } from "./file/open-file";
import { fileRefusalText } from "./file/refusal-texts";
import { savedFile } from "./file/save-file";
import { type User, UserRefusal } from "./officehost/model/user";
import type { OfficeTheme } from "./officehost/external";
import type { WorkbookModel } from "./officehost/model/workbook";

/** An Excel that can be played. */
export interface PlayedExcel {
  readonly name: string;
  /** Its ExcelApi requirement set. */
  readonly api: string;
}

export const PLAYED_EXCELS: readonly PlayedExcel[] = [
  { name: "Excel LTSC 2021", api: "1.14" },
  { name: "Excel LTSC 2024", api: "1.17" },
  { name: "Microsoft 365", api: "1.20" },
];

export interface DeskMessage {
  readonly tone: "error" | "done";
  readonly lines: readonly string[];
}

export interface DeskState {
  readonly open: OpenFile | null;
  readonly excel: PlayedExcel;
  readonly theme: OfficeTheme;
  readonly message: DeskMessage | null;
  /** Raised by every change to the workbook, its selection included. */
  readonly version: number;
  /** Raised whenever the pane has to load anew. */
  readonly paneLoad: number;
}

/** What lies on the workbench: one open file, the Excel that is played, and the last message. */
export class Desk {
  private current: DeskState = { open: null, excel: PLAYED_EXCELS[0], theme: "white", message: null, version: 0, paneLoad: 0 };
  private readonly listeners = new Set<() => void>();
  private stopFollowing: () => void = () => undefined;

  readonly state = (): DeskState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }

  /** The workbook that the pane works on. @throws Error before a file is open */
  workbook(): WorkbookModel {
    if (!this.current.open) throw new Error("no workbook is open");
    return this.current.open.workbook;
  }

  /** Opens a file in place of the one before; a file that cannot be read leaves everything as it is. */
  open(bytes: Uint8Array, name: string): void {
    try {
      const open = openFile(bytes, name);
      this.stopFollowing();
      this.stopFollowing = open.workbook.subscribe(() => this.set({ version: this.current.version + 1 }));
      this.set({ open, message: null, paneLoad: this.current.paneLoad + 1 });
    } catch (error) {
      this.set({ message: { tone: "error", lines: fileRefusalText(error, name) } });
    }
  }

  /** The file with everything that was done to it, or null with a message that says why not. */
  save(): { readonly bytes: Uint8Array; readonly name: string } | null {
    const { open } = this.current;
    if (!open) return null;
    try {
      const saved = savedFile(open);
      if (saved.kind === "refused") {
        this.set({ message: { tone: "error", lines: saved.lines } });
        return null;
      }
      this.set({ message: { tone: "done", lines: [saved.line] } });
      return { bytes: saved.bytes, name: open.workbook.name };
    } catch (error) {
      this.set({ message: { tone: "error", lines: fileRefusalText(error, open.workbook.name) } });
      return null;
    }
  }

  playExcel(excel: PlayedExcel): void {
    this.set({ excel, paneLoad: this.current.paneLoad + 1 });
  }

  chooseTheme(theme: OfficeTheme): void {
    this.set({ theme, paneLoad: this.current.paneLoad + 1 });
  }

  reloadPane(): void {
    this.set({ paneLoad: this.current.paneLoad + 1 });
  }

  closeMessage(): void {
    if (this.current.message) this.set({ message: null });
  }

  say(line: string): void {
    this.set({ message: { tone: "error", lines: [line] } });
  }

  /** Does what a person does; what Excel would refuse becomes a message. @returns whether it was done */
  act(work: (user: User) => void): boolean {
    const { open } = this.current;
    if (!open) return false;
    try {
      work(open.user);
      this.closeMessage();
      return true;
    } catch (error) {
      if (!(error instanceof UserRefusal)) throw error;
      this.say(`Excelが操作を断りました：${error.message}`);
      return false;
    }
  }
}
