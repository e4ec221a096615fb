import { HostError, notImplemented } from "./errors";
import { findMember, type HostObject, type HostType } from "./types";
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

/** One member of a load, with what is asked of the object behind it. */
type Asked = Map<string, string[]>;

/** Gathers paths such as "format/fill/color" by their first step. */
function byFirstStep(paths: readonly string[]): Asked {
  const asked: Asked = new Map();
  for (const path of paths) {
    const [head, ...rest] = path.split("/");
    const behind = asked.get(head) ?? [];
    if (rest.length > 0) behind.push(rest.join("/"));
    asked.set(head, behind);
  }
  return asked;
}

function selectMember(target: HostObject, name: string, behind: readonly string[], gate: Gate): Answer {
  const { type, self } = target;
  const navigation = findMember(type, type.navigations, name);
  if (navigation) {
    gate(type, navigation[0]);
    const next = navigation[1](self);
    return { [wireName(type, navigation[0])]: next && answerQuery(next, { Select: behind }, gate) };
  }
  const scalar = findMember(type, type.scalars, name);
  if (!scalar?.[1].get || behind.length > 0) {
    gate(type, name);
    throw notImplemented(`${type.name}.${name}`);
  }
  gate(type, scalar[0]);
  return { [wireName(type, scalar[0])]: scalar[1].get(self) };
}

/** How the library finds an object of a collection again. */
export function identity(target: HostObject): Answer {
  const id = target.type.id?.(target.self);
  return id === undefined ? {} : target.type.scalars.id ? { Id: id } : { _Id: id };
}

function answerCollection(target: HostObject, paths: readonly string[], query: WireQuery, gate: Gate): Answer {
  // Members of the items come with or without "items/" in front; what is left are the collection's own.
  const ofItems = paths.map((path) => path.replace(/^items(\/|$)/i, "")).filter((path) => !findMember(target.type, target.type.scalars, path));
  const own = paths.filter((path) => findMember(target.type, target.type.scalars, path));
  const all = target.type.items?.(target.self) ?? [];
  const from = query.Skip ?? 0;
  const some = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return {
    _Items: some.map((item) => ({ ...identity(item), ...answerQuery(item, { Select: ofItems }, gate) })),
    ...Object.assign({}, ...own.map((name) => selectMember(target, name, [], gate))),
  };
}

/** The answer to `load`: the selected scalars, nested as the paths say, with names as on the wire. */
export function answerQuery(target: HostObject, query: WireQuery, gate: Gate): Answer {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)].filter((path) => path !== "");
  if (target.type.items) return answerCollection(target, paths, query, gate);
  if (paths.length === 0) return scalarsOf(target, gate);
  const answer: Answer = {};
  for (const [name, behind] of byFirstStep(paths)) {
    Object.assign(answer, name === "*" || name === "$all" ? scalarsOf(target, gate) : selectMember(target, name, behind, gate));
  }
  return answer;
}
