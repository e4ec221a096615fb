import { directoryOf } from "../../lineage/directory";
import { leadingPhrase } from "../../notes/content-phrase";
import { asRunningNumber, itemNumber, policyNumber } from "../../notes/numbers";
import { BRACKETS, numberInPlan, shortPlanName } from "../../notes/plan-names";
import type { ComparisonSheet, Item, Policy, Side } from "../../plan/model";
import { scopesOf } from "../../plan/scopes";
import { formatCell, formatQualifiedCell, type CellAddress } from "../../sheet/address";

const BRIEF = 12;
/** A single everyday word (地域) does not tell one item from another. */
const SHORTEST = 4;

/** What a side's plan is called in a message: 現行, 第2期. */
export function planName(sheet: ComparisonSheet, side: Side): string {
  return shortPlanName(sheet.table.planNames[side], side);
}

/** What a column of running numbers is called. */
const RUNNING = /(?:No\.?|№)$/iu;

/**
 * An item as a message names it: its number with what its headings add to it, or its first words where it has none.
 * Where numbers begin anew under headings that have none, the heading stands before it: 「学校」の(1).
 */
export function nameOf(sheet: ComparisonSheet, item: Item): string {
  const number = itemNumber(sheet, item);
  if (number === "") return `「${briefly(item.text)}」`;
  const heading = scopesOf(sheet[item.side]).get(item.id);
  if (heading !== undefined) return `「${briefly(directoryOf(sheet).policy(heading).title.replace(BRACKETS, "$1"))}」の${number}`;
  return RUNNING.test(sheet.table.columns[item.side].number?.title ?? "") ? asRunningNumber(number) : number;
}

/** What is named or numbered so, behind the name of its plan: 第2期②-7, 第4次の1-2. */
export function inPlan(sheet: ComparisonSheet, side: Side, name: string): string {
  return numberInPlan(planName(sheet, side), name);
}

/** Several items in one breath: ①-1、①-4. */
export function namesOf(sheet: ComparisonSheet, items: readonly Item[]): string {
  return items.map((item) => nameOf(sheet, item)).join("、");
}

/** An item with what it is about: ①-2(事例集の作成). */
export function describe(sheet: ComparisonSheet, item: Item): string {
  const about = item.label === "" ? "" : aboutOf(item.text);
  return nameOf(sheet, item) + (about === "" ? "" : `(${about})`);
}

/** A policy with its title: ⑦(安全・安心…). */
export function describePolicy(policy: Policy): string {
  const title = briefly(policy.title);
  return title === "" ? policyNumber(policy) : `${policyNumber(policy)}(${title})`;
}

function aboutOf(text: string): string {
  const phrase = leadingPhrase(text);
  return phrase.length >= SHORTEST && phrase.length <= BRIEF ? phrase : briefly(text);
}

/** The first words of a text. */
export function briefly(text: string): string {
  const characters = [...text.replace(/\s+/gu, " ").trim()];
  return characters.length <= BRIEF ? characters.join("") : `${characters.slice(0, BRIEF).join("")}…`;
}

/** A cell as people say it; with its sheet where the table goes over several. */
export function cellName(sheet: ComparisonSheet, at: CellAddress): string {
  return at.sheet === sheet.table.sheet ? formatCell(at) : formatQualifiedCell(at);
}
