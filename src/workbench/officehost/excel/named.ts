import type { DefinedName, SheetModel } from "../model/sheet";
import { HostError, itemNotFound } from "../rpc/errors";
import { object, type HostObject, type HostType } from "../rpc/types";
import { boolean, text } from "./arguments";
import type { Book } from "./book";

/** Things that are kept under a name: defined names, a sheet's own properties, the add-in's settings. */

interface NamesSelf {
  readonly book: Book;
  /** null is the workbook. */
  readonly sheet: SheetModel | null;
}

interface NameSelf extends NamesSelf {
  readonly name: string;
}

const namesOf = ({ book, sheet }: NamesSelf): readonly DefinedName[] => (sheet ?? book.workbook).names;

function putNames({ book, sheet }: NamesSelf, names: readonly DefinedName[]): void {
  if (sheet) book.workbook.putSheet(sheet, "names", names);
  else book.workbook.put("names", names);
  book.workbook.note({ kind: "names", source: "addin" });
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function currentName(self: NameSelf): DefinedName {
  const found = namesOf(self).find(({ name }) => same(name, self.name));
  if (!found) throw itemNotFound();
  return found;
}

const replaceName = (self: NameSelf, change: Partial<DefinedName>): void =>
  putNames(self, namesOf(self).map((name) => (same(name.name, self.name) ? { ...name, ...change } : name)));

export const nameType: HostType<NameSelf> = {
  name: "NamedItem",
  scalars: {
    name: { get: (self) => currentName(self).name },
    formula: { get: (self) => currentName(self).formula, set: (self, value) => replaceName(self, { formula: text(value) }) },
    visible: { get: (self) => currentName(self).visible, set: (self, value) => replaceName(self, { visible: boolean(value) }) },
    comment: { get: (self) => currentName(self).comment, set: (self, value) => replaceName(self, { comment: text(value) }) },
    scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
  },
  id: ({ name }) => name,
  methods: {
    delete: (self) => {
      currentName(self);
      putNames(self, namesOf(self).filter(({ name }) => !same(name, self.name)));
    },
  },
};

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

const nameObject = (self: NamesSelf, name: string): HostObject => object(nameType, { book: self.book, sheet: self.sheet, name });

export const namesType: HostType<NamesSelf> = {
  name: "NamedItemCollection",
  scalars: {},
  items: (self) => namesOf(self).map(({ name }) => nameObject(self, name)),
  indexer: (self, key) => {
    const found = namesOf(self).find(({ name }) => same(name, text(key)));
    if (!found) throw itemNotFound();
    return nameObject(self, found.name);
  },
  objectMethods: {
    getItemOrNullObject: (self, [key]) => {
      const found = namesOf(self).find(({ name }) => same(name, text(key)));
      return found ? nameObject(self, found.name) : null;
    },
    add: (self, [name, reference, comment]) => {
      const given = text(name);
      if (!NAME.test(given)) throw new HostError("InvalidArgument", "The name is not valid.");
      if (namesOf(self).some((one) => same(one.name, given))) {
        throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", "", 409);
      }
      putNames(self, [...namesOf(self), { name: given, formula: text(reference), visible: true, comment: typeof comment === "string" ? comment : "" }]);
      return nameObject(self, given);
    },
  },
  methods: { getCount: (self) => namesOf(self).length },
};

interface PropertySelf {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly key: string;
}

function putProperty({ book, sheet, key }: PropertySelf, value: string | null): void {
  const properties = new Map(sheet.customProperties);
  if (value === null) properties.delete(key);
  else properties.set(key, value);
  book.workbook.putSheet(sheet, "customProperties", properties);
  book.workbook.note({ kind: "settings", source: "addin" });
}

export const propertyType: HostType<PropertySelf> = {
  name: "WorksheetCustomProperty",
  scalars: {
    key: { get: ({ key }) => key },
    value: { get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "", set: (self, value) => putProperty(self, text(value)) },
  },
  id: ({ key }) => key,
  methods: { delete: (self) => putProperty(self, null) },
};

type PropertiesSelf = Omit<PropertySelf, "key">;

const propertyObject = (self: PropertiesSelf, key: string): HostObject => object(propertyType, { book: self.book, sheet: self.sheet, key });

/** Keys of a sheet's properties are compared without regard to case. */
const findKey = ({ sheet }: PropertiesSelf, key: unknown): string | null =>
  [...sheet.customProperties.keys()].find((known) => same(known, text(key))) ?? null;

export const propertiesType: HostType<PropertiesSelf> = {
  name: "WorksheetCustomPropertyCollection",
  scalars: {},
  items: (self) => [...self.sheet.customProperties.keys()].map((key) => propertyObject(self, key)),
  indexer: (self, key) => {
    const found = findKey(self, key);
    if (found === null) throw itemNotFound();
    return propertyObject(self, found);
  },
  objectMethods: {
    getItemOrNullObject: (self, [key]) => {
      const found = findKey(self, key);
      return found === null ? null : propertyObject(self, found);
    },
    add: (self, [key, value]) => {
      const name = findKey(self, key) ?? text(key);
      putProperty({ ...self, key: name }, text(value));
      return propertyObject(self, name);
    },
  },
  methods: { getCount: ({ sheet }) => sheet.customProperties.size },
};

interface SettingSelf {
  readonly book: Book;
  readonly key: string;
}

export const settingType: HostType<SettingSelf> = {
  name: "Setting",
  scalars: {
    key: { get: ({ key }) => key },
    value: { get: ({ book, key }) => JSON.parse(book.workbook.settings.get(key) ?? "null") as unknown, set: (self, value) => putSetting(self, value) },
  },
  id: ({ key }) => key,
  methods: { delete: (self) => putSetting(self, undefined) },
};

function putSetting({ book, key }: SettingSelf, value: unknown): void {
  const settings = new Map(book.workbook.settings);
  if (value === undefined) settings.delete(key);
  else settings.set(key, JSON.stringify(value));
  book.workbook.put("settings", settings);
  book.workbook.note({ kind: "settings", source: "addin" });
}

export const settingsType: HostType<{ readonly book: Book }> = {
  name: "SettingCollection",
  scalars: {},
  items: ({ book }) => [...book.workbook.settings.keys()].map((key) => object(settingType, { book, key })),
  indexer: ({ book }, key) => {
    if (!book.workbook.settings.has(text(key))) throw itemNotFound();
    return object(settingType, { book, key: text(key) });
  },
  objectMethods: {
    getItemOrNullObject: ({ book }, [key]) => (book.workbook.settings.has(text(key)) ? object(settingType, { book, key: text(key) }) : null),
    add: ({ book }, [key, value]) => {
      putSetting({ book, key: text(key) }, value);
      return object(settingType, { book, key: text(key) });
    },
  },
  methods: { getCount: ({ book }) => book.workbook.settings.size },
};

export const namesObject = (book: Book, sheet: SheetModel | null): HostObject => object(namesType, { book, sheet });
export const sheetPropertiesOf = (book: Book, sheet: SheetModel): HostObject => object(propertiesType, { book, sheet });
export const settingsOf = (book: Book): HostObject => object(settingsType, { book });
