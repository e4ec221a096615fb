import { HostError, notImplemented } from "./errors";
import { findMember, type HostObject, type HostType, type MaybeObject } from "./types";
import type { WireQuery } from "./wire";

/** Asks whether a member is there at all in the Excel that is played. @throws HostError */
export type Gate = (type: HostType<never>, member: string) => void;

type Answer = Record<string, unknown>;

const wireName = (type: HostType<never>, name: string): string => type.wireNames?.[name] ?? name.charAt(0).toUpperCase() + name.slice(1);

function scalarsOf(target: HostObject, gate: Gate): Answer {
  const answer: Answer = {};
  for (const [name, scalar] of Object.entries(target.type.scalars)) {
    if (!scalar.get || !isReachable(target.type, name, gate)) continue;
    answer[wireName(target.type, name)] = scalar.get(target.self);
  }
  return answer;
}

/** A load of everything leaves out, without a word, what this Excel does not have. */
function isReachable(type: HostType<never>, name: string, gate: Gate): boolean {
  try {
    gate(type, name);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function merge(into: Answer, from: Answer): void {
  for (const [key, value] of Object.entries(from)) {
    const known = into[key];
    if (isPlain(known) && isPlain(value)) merge(known, value);
    else into[key] = value;
  }
}

const isPlain = (value: unknown): value is Answer => typeof value === "object" && value !== null && !Array.isArray(value);

/** Follows one selected path such as "format/fill/color" or "items/name". */
function select(target: HostObject, path: readonly string[], gate: Gate): Answer {
  const [head, ...rest] = path;
  if (head === undefined || head === "*" || head === "$all") return scalarsOf(target, gate);
  if (head.toLowerCase() === "items" && target.type.items) return collection(target, { Select: [rest.join("/")] }, gate);
  if (target.type.items) return collection(target, { Select: [path.join("/")] }, gate);
  const navigation = findMember(target.type, target.type.navigations, head);
  if (navigation) {
    gate(target.type, navigation[0]);
    const next: MaybeObject = navigation[1](target.self);
    return { [wireName(target.type, navigation[0])]: next ? select(next, rest, gate) : null };
  }
  const scalar = findMember(target.type, target.type.scalars, head);
  if (!scalar || rest.length > 0 || !scalar[1].get) {
    gate(target.type, head);
    throw notImplemented(`${target.type.name}.${head}`);
  }
  gate(target.type, scalar[0]);
  return { [wireName(target.type, scalar[0])]: scalar[1].get(target.self) };
}

function collection(target: HostObject, query: WireQuery, gate: Gate): Answer {
  const all = target.type.items?.(target.self) ?? [];
  const from = query.Skip ?? 0;
  const some = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return {
    _Items: some.map((item) => ({ ...identity(item), ...answerQuery(item, { Select: query.Select, Expand: query.Expand }, gate) })),
  };
}

/** How the library finds an object of a collection again. */
export function identity(target: HostObject): Answer {
  const id = target.type.id?.(target.self);
  return id === undefined ? {} : target.type.scalars.id ? { Id: id } : { _Id: id };
}

/** The answer to `load`: the selected scalars, nested as the paths say, with names as on the wire. */
export function answerQuery(target: HostObject, query: WireQuery, gate: Gate): Answer {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)].filter((path) => path !== "");
  if (target.type.items) {
    const own = paths.map((path) => path.replace(/^items\/?/i, ""));
    const ofCollection = own.filter((path) => findMember(target.type, target.type.scalars, path));
    const ofItems = own.filter((path) => !ofCollection.includes(path));
    const answer = collection(target, { ...query, Select: ofItems, Expand: [] }, gate);
    for (const path of ofCollection) merge(answer, selectScalar(target, path, gate));
    return answer;
  }
  if (paths.length === 0) return scalarsOf(target, gate);
  const answer: Answer = {};
  for (const path of paths) merge(answer, select(target, path.split("/"), gate));
  return answer;
}

function selectScalar(target: HostObject, name: string, gate: Gate): Answer {
  const scalar = findMember(target.type, target.type.scalars, name);
  if (!scalar?.[1].get) throw notImplemented(`${target.type.name}.${name}`);
  gate(target.type, scalar[0]);
  return { [wireName(target.type, scalar[0])]: scalar[1].get(target.self) };
}
