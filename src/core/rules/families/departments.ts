import { missingDepartment } from "../d401-missing-department/rule";
import { unknownDepartment } from "../d402-unknown-department/rule";
import { likelySlip } from "../d403-likely-slip/rule";
import { brokenName } from "../d404-broken-name/rule";
import { mixedSeparator } from "../d405-mixed-separator/rule";
import { repeatedDepartment } from "../d406-repeated-department/rule";
import { listCount } from "../d407-list-count/rule";
import { unexpectedDepartment } from "../d408-unexpected-department/rule";
import { retiredDepartment } from "../d409-retired-department/rule";
import { lookalikeKanji } from "../d411-lookalike-kanji/rule";
import type { Rule } from "../rule";

/** D: departments. */
export const departmentRules: readonly Rule[] = [
  missingDepartment,
  unknownDepartment,
  likelySlip,
  brokenName,
  mixedSeparator,
  repeatedDepartment,
  listCount,
  unexpectedDepartment,
  retiredDepartment,
  lookalikeKanji,
];
