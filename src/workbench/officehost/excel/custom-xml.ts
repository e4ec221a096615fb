import type { CustomXmlPart } from "../model/workbook";
import { itemNotFound } from "../rpc/errors";
import { object, type HostType } from "../rpc/types";
import { text } from "./arguments";
import type { Book } from "./book";
import { rootNamespace } from "./xml-root";

interface PartsSelf {
  readonly book: Book;
  /** null is all parts of the workbook. */
  readonly namespace: string | null;
}

interface PartSelf {
  readonly book: Book;
  readonly id: string;
}

const partsOf = ({ book, namespace }: PartsSelf): readonly CustomXmlPart[] =>
  book.workbook.customXml.filter((part) => namespace === null || rootNamespace(part.xml) === namespace);

function current({ book, id }: PartSelf): CustomXmlPart {
  const part = book.workbook.customXml.find((one) => one.id === id);
  if (!part) throw itemNotFound();
  return part;
}

function replaceParts(book: Book, parts: readonly CustomXmlPart[]): void {
  // Parts are not in Excel's undo.
  book.dropUndo();
  book.workbook.put("customXml", parts);
  book.workbook.note({ kind: "custom-xml", source: "addin" });
}

/** Well-formed XML with a root element, as Excel demands. */
function xmlText(value: unknown): string {
  const xml = text(value);
  rootNamespace(xml);
  return xml;
}

export const partType: HostType<PartSelf> = {
  name: "CustomXmlPart",
  scalars: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (self) => rootNamespace(current(self).xml) },
  },
  id: ({ id }) => id,
  methods: {
    getXml: (self) => current(self).xml,
    setXml: (self, [xml]) => {
      current(self);
      const given = xmlText(xml);
      replaceParts(self.book, self.book.workbook.customXml.map((part) => (part.id === self.id ? { ...part, xml: given } : part)));
    },
    delete: (self) => {
      current(self);
      replaceParts(self.book, self.book.workbook.customXml.filter((part) => part.id !== self.id));
    },
  },
};

const make = (book: Book, part: CustomXmlPart): ReturnType<typeof object> => object(partType, { book, id: part.id });

function find(self: PartsSelf, id: unknown): CustomXmlPart | null {
  return partsOf(self).find((part) => part.id === text(id)) ?? null;
}

function indexer(self: PartsSelf, id: unknown): ReturnType<typeof object> {
  const part = find(self, id);
  if (!part) throw itemNotFound();
  return make(self.book, part);
}

export const scopedType: HostType<PartsSelf> = {
  name: "CustomXmlPartScopedCollection",
  scalars: {},
  items: (self) => partsOf(self).map((part) => make(self.book, part)),
  indexer,
  objectMethods: {
    getItemOrNullObject: (self, [id]) => {
      const part = find(self, id);
      return part && make(self.book, part);
    },
    getOnlyItemOrNullObject: (self) => {
      const parts = partsOf(self);
      return parts.length === 1 ? make(self.book, parts[0]) : null;
    },
  },
  methods: { getCount: (self) => partsOf(self).length },
};

export const allType: HostType<PartsSelf> = {
  ...scopedType,
  name: "CustomXmlPartCollection",
  objectMethods: {
    getItemOrNullObject: scopedType.objectMethods!.getItemOrNullObject,
    getByNamespace: ({ book }, [namespace]) => object(scopedType, { book, namespace: text(namespace) }),
    add: ({ book }, [xml]) => {
      const part = { id: book.workbook.freshId(), xml: xmlText(xml) };
      replaceParts(book, [...book.workbook.customXml, part]);
      return make(book, part);
    },
  },
};

/** `workbook.customXmlParts`. */
export const customXmlPartsOf = (book: Book): ReturnType<typeof object> => object(allType, { book, namespace: null });
