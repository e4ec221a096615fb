import { apiNotFound } from "../rpc/errors";
import type { Gate } from "../rpc/query";
import apiSets from "./api-sets.json";

const sets: Readonly<Record<string, Readonly<Record<string, string>>>> = apiSets;

/** Version numbers compare part by part: 1.9 is older than 1.10. */
function reaches(configured: string, needed: string): boolean {
  const [major, minor = 0] = configured.split(".").map(Number);
  const [neededMajor, neededMinor = 0] = needed.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** The set of a member as @types/office-js tags it: "1.9" of ExcelApi, another set by its name; null for no member of Excel. */
export function requirementSetOf(className: string, member: string): string | null {
  const members = sets[className];
  if (!members) return null;
  if (members[member]) return members[member];
  // Names on the wire differ in case from those in the types.
  const found = Object.keys(members).find((name) => name.toLowerCase() === member.toLowerCase());
  return found ? members[found] : null;
}

/**
 * Refuses members that the played Excel does not reach: above its ExcelApi set, of a set it has
 * not, in preview, or of no Excel at all.
 * @param supported requirement sets by name, e.g. {"ExcelApi": "1.14"}
 */
export function requirementGate(supported: Readonly<Record<string, string>>): Gate {
  return (type, member) => {
    // The library's own members belong to no set.
    if (member.startsWith("_")) return;
    const needed = requirementSetOf(type.name, member);
    const [name, version] = needed && /^\d/.test(needed) ? ["ExcelApi", needed] : (needed ?? "").split(" ");
    if (!needed || !supported[name] || !reaches(supported[name], version)) throw apiNotFound(`${type.name}.${member}`);
  };
}
