/** How a class of Excel's object model is described to the interpreter. */

/** An object of the model together with its class. */
export interface HostObject<T = unknown> {
  readonly type: HostType<T>;
  readonly self: T;
}

/** null answers an …OrNullObject method that found nothing. */
export type MaybeObject = HostObject | null;

export interface Scalar<T> {
  readonly get?: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

/**
 * A class. Members are named as in @types/office-js; names with an underscore are the
 * library's own and belong to no requirement set.
 */
export interface HostType<T> {
  /** Excel's class name; its members' requirement sets stand under it. */
  readonly name: string;
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, (self: T) => MaybeObject>>;
  /** Methods that return an object. */
  readonly objectMethods?: Readonly<Record<string, (self: T, args: readonly unknown[]) => MaybeObject>>;
  /** Methods that return a value or nothing. */
  readonly methods?: Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;
  /** What `getItem`, and a path whose id is known, look up. */
  readonly indexer?: (self: T, key: unknown) => HostObject;
  /** The objects of a collection. */
  readonly items?: (self: T) => readonly HostObject[];
  /** The id by which a collection finds the object again. */
  readonly id?: (self: T) => string;
  /** Wire names that are not the member's name with a capital: "Gridlines" for showGridlines. */
  readonly wireNames?: Readonly<Record<string, string>>;
  /** Whether the library keeps a reference to such objects over requests. */
  readonly kept?: boolean;
}

/** Makes a host object; keeps the type and its self together for the compiler. */
export function object<T>(type: HostType<T>, self: T): HostObject {
  return { type, self } as unknown as HostObject;
}

const wireIndexes = new WeakMap<object, ReadonlyMap<string, string>>();

function wireIndex(type: HostType<never>, table: object): ReadonlyMap<string, string> {
  let index = wireIndexes.get(table);
  if (!index) {
    index = new Map(Object.keys(table).map((name) => [(type.wireNames?.[name] ?? name).toLowerCase(), name]));
    wireIndexes.set(table, index);
  }
  return index;
}

/** The member of a table by its wire name, whatever its case. */
export function findMember<V>(type: HostType<never>, table: Readonly<Record<string, V>> | undefined, wireName: string): readonly [string, V] | null {
  const name = table && wireIndex(type, table).get(wireName.toLowerCase());
  return table && name !== undefined ? [name, table[name]] : null;
}
