import { groupBy } from "../../group-by";
import type { Fix } from "../../fixes/edit";
import { directoryOf } from "../../lineage/directory";
import { headerPath } from "../../locate/column-cells";
import type { LogicalColumn } from "../../locate/table";
import type { DepartmentCell, Item } from "../../plan/model";
import type { CellAddress } from "../../sheet/address";
import { mergeAt, textAt } from "../../sheet/snapshot";
import { replaceSpan } from "../cell-edits";
import { inPlan, nameOf } from "../lineage/naming";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "D401";

/** 関係課の空欄: a next item without a department in any department column. */
export const missingDepartment: Rule = {
  code,
  slug: "missing-department",
  severity: "error",
  texts,
  needs: ["departments"],
  yieldsTo: ["S004", "N104"],
  check: (context) => {
    if (context.sheet.departmentCells.length === 0) return [];
    const others = tasksOfOthers(context);
    const without = context.sheet.next.items.filter((item) => isWithout(item) && !(item.under !== null && others.has(item.under)));
    const lists = without.length === 0 ? NO_LISTS : usualLists(context, new Set(without.map(policyOf)));
    return [...without.flatMap((item) => found(context, item, lists.get(policyOf(item)))), ...withoutLead(context)];
  },
};

const NO_LISTS: ReadonlyMap<string | null, UsualList> = new Map();

/** 主管課, 主担当, 総括課: the column of those who answer for the item, beside one of those concerned. */
const LEAD = /主|総括|幹事|取りまとめ|とりまとめ/u;
/** Where more items than this have no lead, the sheet does not ask for one. */
const FEW = 0.2;

/** Items beside which departments are named, but in the column of the leads none, as nearly all others have. */
function withoutLead(context: RuleContext): RuleFinding[] {
  const { departments } = context.sheet.table.columns;
  const lead = departments.find(({ title }) => LEAD.test(title));
  if (!lead || departments.every(({ title }) => LEAD.test(title))) return [];
  const staffed = context.sheet.next.items.filter((item) => !isWithout(item) && item.departments.every(({ inherited }) => !inherited));
  const lacking = staffed.filter(({ departments: own }) => !own.some(({ at }) => at.column >= lead.left && at.column <= lead.right));
  if (lacking.length > staffed.length * FEW) return [];
  return lacking.flatMap((item) => {
    const at = departmentCellOf(context, item, lead);
    // － says that nobody is.
    if (textAt(context.snapshot, at.row, at.column).trim() !== "") return [];
    return state({ code }, context, {
      messageId: "empty",
      data: { item: inPlan(context.sheet, "next", nameOf(context.sheet, item)), column: columnTitle(context, lead) },
      at,
      cells: [item.at],
      items: [item.id],
      token: "lead",
      severity: "warning",
    });
  });
}

const naming = new Set(["named", "all", "others"]);

/** 再掲 has its departments where the item stands first. */
function isWithout({ departments, repeated }: Item): boolean {
  return !repeated && !departments.some(({ kind }) => naming.has(kind));
}

/** 【市民の取組】, 事業者の役割, 家庭でできること: what others than the town hall are to do. */
const OF_OTHERS =
  /^[【[(「<〈《◆■●○◇]*(?:[市町村区県]民|住民|国民|家庭|個人|自分|保護者|事業者|企業|事業所|団体|地域|学校|関係機関|職場|みんな|一人ひとり|本人|私たち)(?:[・や、及び]*(?:[市町村区県]民|住民|家庭|個人|保護者|事業者|企業|事業所|団体|地域|学校|関係機関|職場))*(?:等|など|一人ひとり|の皆さん|のみなさん)?(?:が|の|に|で|として)?(?:主体的に)?(?:(?:主な|具体的な)?(?:取組|取り組み|役割|責務|行動(?:目標)?|実践)|(?:期待(?:する|される)|できる|取り組む|実践する|心がける|する)(?:こと|役割|取組))[】\])」>〉》]*$/u;

/** Headings of tasks of others, where none of the items right below one has a department. */
function tasksOfOthers({ sheet: { next } }: RuleContext): ReadonlySet<string> {
  const headings = new Set(next.policies.filter(({ title }) => OF_OTHERS.test(title.normalize("NFKC").trim())).map(({ id }) => id));
  if (headings.size === 0) return headings;
  for (const item of next.items) if (item.under !== null && headings.has(item.under) && !isWithout(item)) headings.delete(item.under);
  return headings;
}

function found(context: RuleContext, item: Item, usual: UsualList | undefined): RuleFinding[] {
  // While departments are asked, or still to be asked, 調整中 is the answer to expect.
  if (item.departmentsPending && (context.stage === "drafting" || context.stage === "consulting")) return [];
  const [first] = context.sheet.table.columns.departments;
  const at = departmentCellOf(context, item, first);
  const written = textAt(context.snapshot, at.row, at.column).trim();
  return [
    state({ code }, context, {
      messageId: item.departmentsPending ? "pending" : written !== "" ? "none" : "empty",
      data: { item: inPlan(context.sheet, "next", nameOf(context.sheet, item)), column: columnTitle(context, first), written },
      at,
      cells: [item.at],
      items: [item.id],
      ...(item.departmentsPending ? { severity: "warning" as const } : {}),
      fixes: item.departmentsPending ? [] : usual ? copying(context, usual, at) : [],
    }),
  ];
}

/** A department column's cell beside the item. */
function departmentCellOf({ snapshot }: RuleContext, { at }: Item, { left }: LogicalColumn): CellAddress {
  const merged = mergeAt(snapshot, at.row, left);
  return { sheet: at.sheet, row: merged?.top ?? at.row, column: merged?.left ?? left };
}

/** What a department column itself is called, without the plan's name above it. */
function columnTitle({ snapshot, sheet: { table } }: RuleContext, { left }: LogicalColumn): string {
  const title = table.headers.length > 0 ? headerPath(snapshot, table.headers[0], left).at(-1) : undefined;
  return title ? title.text.replace(/\s+/gu, "") : "関係課";
}

/** A list of departments as its cell writes it, and as messages do. */
interface UsualList {
  readonly text: string;
  readonly names: string;
}

function policyOf({ policy, under }: Item): string | null {
  return policy ?? under;
}

/** For each of some policies the list that most of its items have, where at least two have the same. */
function usualLists({ sheet }: RuleContext, wanted: ReadonlySet<string | null>): Map<string | null, UsualList> {
  const { items } = directoryOf(sheet);
  const policyBeside = (cell: DepartmentCell) => {
    const item = items.get(cell.items[0]);
    return item ? policyOf(item) : null;
  };
  const column = sheet.table.columns.departments[0].left;
  const cells = sheet.departmentCells.filter(
    (cell) => cell.at.column === column && cell.text !== "" && cell.items.length === 1 && wanted.has(policyBeside(cell)),
  );
  const usual = new Map<string | null, UsualList>();
  for (const [policy, own] of groupBy(cells, policyBeside)) {
    const [most] = [...groupBy(own, ({ text }) => text).values()].sort((a, b) => b.length - a.length);
    if (most.length >= 2) usual.set(policy, { text: most[0].text, names: most[0].list.names.map(({ name }) => name).join("、") });
  }
  return usual;
}

/** Offers the policy's usual list for an empty cell. */
function copying(context: RuleContext, { text, names }: UsualList, at: CellAddress): Fix[] {
  if (textAt(context.snapshot, at.row, at.column) !== "") return [];
  return [{ titleId: "copy", data: { names }, applicability: "choice", edits: [replaceSpan(context, at, text)] }];
}
