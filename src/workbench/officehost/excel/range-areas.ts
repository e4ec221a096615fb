import { object, type HostType } from "../rpc/types";
import { fullAddress, integer } from "./arguments";
import { requireSheet, type AreasSelf } from "./book";
import { invalidArgument } from "../rpc/errors";

export const rangeCollection: HostType<AreasSelf> = {
  name: "RangeCollection",
  scalars: {},
  items: (self) => self.areas.map((area) => self.book.objects.range(self.sheet, area)),
  objectMethods: {
    getItemAt: (self, [index]) => self.book.objects.range(self.sheet, self.areas[integer(index, 0, self.areas.length - 1)]),
  },
  methods: { getCount: ({ areas }) => areas.length },
};

/** Excel cuts the address text of many areas. */
const LONGEST_ADDRESS = 8192;

/** `Excel.RangeAreas`: several areas of one sheet. */
export const rangeAreasType: HostType<AreasSelf> = {
  name: "RangeAreas",
  kept: true,
  scalars: {
    address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(",").slice(0, LONGEST_ADDRESS) },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0) },
    isEntireRow: { get: () => false },
    isEntireColumn: { get: () => false },
  },
  navigations: {
    areas: (self) => object(rangeCollection, self),
    worksheet: ({ book, sheet }) => book.objects.worksheet(sheet),
    format: ({ book, sheet, areas }) => book.objects.rangeFormat(sheet, areas),
    conditionalFormats: ({ book, sheet, areas }) => book.objects.conditionalFormats(sheet, areas),
  },
  methods: {
    select: (self) => {
      requireSheet(self);
      if (self.areas.length === 0) throw invalidArgument();
      self.book.workbook.activate(self.sheet);
      self.book.workbook.select(self.sheet, self.areas[0]);
    },
  },
};
