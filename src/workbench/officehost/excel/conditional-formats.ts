import type { Area } from "../../../core/sheet/address";
import type { ConditionalFormat } from "../model/sheet";
import { itemNotFound, notImplemented } from "../rpc/errors";
import { object, type HostObject, type HostType } from "../rpc/types";
import { boolean, color, oneOf, text } from "./arguments";
import { requireSheet, requireUnprotected, type AreasSelf, type Book, type SheetSelf } from "./book";

interface FormatSelf extends SheetSelf {
  readonly id: string;
}

const current = ({ sheet, id }: FormatSelf): ConditionalFormat => {
  const found = sheet.state.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound();
  return found;
};

function replace(self: FormatSelf, change: Partial<ConditionalFormat> | null): void {
  requireSheet(self);
  requireUnprotected(self);
  current(self);
  const { book, sheet, id } = self;
  const formats = sheet.state.conditionalFormats;
  book.workbook.putState(sheet, {
    conditionalFormats: change
      ? formats.map((format) => (format.id === id ? { ...format, ...change } : format))
      : formats.filter((format) => format.id !== id),
  });
  book.workbook.note({ kind: "conditional-formats", sheet: sheet.id, source: "addin" });
}

export const fill: HostType<FormatSelf> = {
  name: "ConditionalRangeFill",
  scalars: { color: { get: (self) => current(self).fill ?? "", set: (self, value) => replace(self, { fill: color(value) }) } },
  methods: { clear: (self) => replace(self, { fill: null }) },
};

export const font: HostType<FormatSelf> = {
  name: "ConditionalRangeFont",
  scalars: { color: { get: (self) => current(self).fontColor ?? "", set: (self, value) => replace(self, { fontColor: color(value) }) } },
};

export const rangeFormat: HostType<FormatSelf> = {
  name: "ConditionalRangeFormat",
  scalars: {},
  navigations: { fill: (self) => object(fill, self), font: (self) => object(font, self) },
};

export const rule: HostType<FormatSelf> = {
  name: "ConditionalFormatRule",
  scalars: { formula: { get: (self) => current(self).formula, set: (self, value) => replace(self, { formula: text(value) }) } },
};

export const custom: HostType<FormatSelf> = {
  name: "CustomConditionalFormat",
  scalars: {},
  navigations: { rule: (self) => object(rule, self), format: (self) => object(rangeFormat, self) },
};

/** `Excel.ConditionalFormat`; of the kinds of rules this host knows the custom one from inside. */
export const conditionalFormatType: HostType<FormatSelf> = {
  name: "ConditionalFormat",
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: (self) => current(self).type },
    stopIfTrue: { get: (self) => current(self).stopIfTrue, set: (self, value) => replace(self, { stopIfTrue: boolean(value) }) },
    priority: { get: (self) => self.sheet.state.conditionalFormats.indexOf(current(self)) },
  },
  id: ({ id }) => id,
  navigations: {
    custom: (self) => {
      if (current(self).type !== "Custom") throw itemNotFound();
      return object(custom, self);
    },
    customOrNullObject: (self) => (current(self).type === "Custom" ? object(custom, self) : null),
  },
  objectMethods: {
    getRange: (self) => self.book.objects.range(self.sheet, current(self).areas[0]),
    getRanges: (self) => self.book.objects.ranges(self.sheet, current(self).areas),
  },
  methods: { delete: (self) => replace(self, null) },
};

const touches = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const within = ({ sheet, areas }: AreasSelf): readonly ConditionalFormat[] =>
  sheet.state.conditionalFormats.filter((format) => format.areas.some((area) => areas.some((asked) => touches(area, asked))));

const make = (book: Book, self: SheetSelf, id: string): HostObject => object(conditionalFormatType, { book, sheet: self.sheet, id });

/** `Excel.ConditionalFormatCollection` of some areas. */
export const conditionalFormatsType: HostType<AreasSelf> = {
  name: "ConditionalFormatCollection",
  scalars: {},
  items: (self) => within(self).map(({ id }) => make(self.book, self, id)),
  indexer: (self, key) => {
    const found = within(self).find(({ id }) => id === key);
    if (!found) throw itemNotFound();
    return make(self.book, self, found.id);
  },
  objectMethods: {
    add: (self, [type]) => {
      requireSheet(self);
      requireUnprotected(self);
      if (oneOf(type, ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"]) !== "Custom") {
        throw notImplemented(`ConditionalFormatCollection.add(${String(type)})`);
      }
      const format: ConditionalFormat = {
        id: self.book.workbook.freshId(),
        type: "Custom",
        areas: self.areas,
        formula: "",
        fill: null,
        fontColor: null,
        stopIfTrue: false,
      };
      // Excel gives a new rule the highest priority.
      self.book.workbook.putState(self.sheet, { conditionalFormats: [format, ...self.sheet.state.conditionalFormats] });
      self.book.workbook.note({ kind: "conditional-formats", sheet: self.sheet.id, source: "addin" });
      return make(self.book, self, format.id);
    },
  },
  methods: {
    getCount: (self) => within(self).length,
    clearAll: (self) => {
      for (const { id } of within(self)) replace({ book: self.book, sheet: self.sheet, id }, null);
    },
  },
};
