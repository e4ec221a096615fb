import type { HostType } from "../rpc/types";
import type { Book } from "./book";

/** An event of a worksheet or of all worksheets: its member, its number on the wire, the library's own methods. */
export interface EventKind {
  readonly member: string;
  readonly type: number;
  readonly method: string;
}

export const WORKSHEET_EVENTS: readonly EventKind[] = [
  { member: "onChanged", type: 10, method: "DataChangedEvent" },
  { member: "onActivated", type: 11, method: "ActivatedEvent" },
  { member: "onDeactivated", type: 12, method: "DeactivatedEvent" },
  { member: "onSelectionChanged", type: 14, method: "SelectionChangedEvent" },
  { member: "onCalculated", type: 16, method: "CalculatedEvent" },
  { member: "onFormatChanged", type: 18, method: "FormatChangedEvent" },
  { member: "onRowSorted", type: 19, method: "RowSortedEvent" },
  { member: "onColumnSorted", type: 20, method: "ColumnSortedEvent" },
  { member: "onSingleClicked", type: 21, method: "SingleClickedEvent" },
  { member: "onRowHiddenChanged", type: 22, method: "RowHiddenChangedEvent" },
  { member: "onFormulaChanged", type: 23, method: "FormulaChangedEvent" },
  { member: "onProtectionChanged", type: 24, method: "ProtectionChangedEvent" },
  { member: "onNameChanged", type: 25, method: "EventNameChanged" },
  { member: "onVisibilityChanged", type: 26, method: "EventVisibilityChanged" },
];

export const COLLECTION_EVENTS: readonly EventKind[] = [
  ...WORKSHEET_EVENTS,
  { member: "onAdded", type: 13, method: "AddedEvent" },
  { member: "onDeleted", type: 15, method: "DeletedEvent" },
  { member: "onMoved", type: 27, method: "EventMoved" },
];

/** The library's own methods by which a client starts and stops hearing of events. */
export function eventMethods<T extends { readonly book: Book }>(
  className: string,
  kinds: readonly EventKind[],
  targetOf: (self: T) => string,
): NonNullable<HostType<T>["methods"]> {
  return Object.fromEntries(
    kinds.flatMap(({ member, type, method }) => [
      [
        `_Register${method}`,
        (self: T) => {
          self.book.requireMember(className, member);
          if (self.book.quirks.registerClearsUndo) self.book.workbook.forgetUndo();
          self.book.events.register(type, targetOf(self));
        },
      ],
      [`_Unregister${method}`, (self: T) => self.book.events.unregister(type, targetOf(self))],
    ]),
  );
}
