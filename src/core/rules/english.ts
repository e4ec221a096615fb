import type { RuleTranslation } from "./rule";
import { english as d401 } from "./d401-missing-department/english";
import { english as d402 } from "./d402-unknown-department/english";
import { english as d403 } from "./d403-likely-slip/english";
import { english as d404 } from "./d404-broken-name/english";
import { english as d405 } from "./d405-mixed-separator/english";
import { english as d406 } from "./d406-repeated-department/english";
import { english as d407 } from "./d407-list-count/english";
import { english as d408 } from "./d408-unexpected-department/english";
import { english as d409 } from "./d409-retired-department/english";
import { english as d411 } from "./d411-lookalike-kanji/english";
import { english as l301 } from "./l301-vanished-item/english";
import { english as l302 } from "./l302-unexplained-new/english";
import { english as l303 } from "./l303-member-count/english";
import { english as l304 } from "./l304-claim-not-best-match/english";
import { english as l305 } from "./l305-note-on-wrong-row/english";
import { english as l306 } from "./l306-new-has-predecessor/english";
import { english as l307 } from "./l307-removed-but-present/english";
import { english as l308 } from "./l308-unchanged-but-differs/english";
import { english as l309 } from "./l309-undeclared-rewrite/english";
import { english as l310 } from "./l310-undeclared-program/english";
import { english as l311 } from "./l311-double-claim/english";
import { english as n101 } from "./n101-missing-number/english";
import { english as n102 } from "./n102-duplicate-number/english";
import { english as n103 } from "./n103-wrong-parent/english";
import { english as n104 } from "./n104-unnumbered-item/english";
import { english as n105 } from "./n105-mixed-notation/english";
import { english as n106 } from "./n106-missing-heading/english";
import { english as n107 } from "./n107-conflicting-heading/english";
import { english as n108 } from "./n108-missing-mark/english";
import { english as p601 } from "./p601-heading-without-pillar/english";
import { english as p602 } from "./p602-mixed-mark/english";
import { english as p603 } from "./p603-pillar-conflict/english";
import { english as r201 } from "./r201-dangling-reference/english";
import { english as r202 } from "./r202-ambiguous-frame/english";
import { english as r203 } from "./r203-mixed-frames/english";
import { english as r204 } from "./r204-reference-contradicts-row/english";
import { english as r205 } from "./r205-unfulfilled-heading-note/english";
import { english as s001 } from "./s001-no-table/english";
import { english as s002 } from "./s002-unread-row/english";
import { english as s003 } from "./s003-header-differs/english";
import { english as s004 } from "./s004-error-value/english";
import { english as s005 } from "./s005-hidden-item/english";
import { english as s006 } from "./s006-marked-up-text/english";
import { english as t501 } from "./t501-nonstandard-note/english";
import { english as t502 } from "./t502-mixed-arrow/english";
import { english as x901 } from "./x901-unused-suppression/english";
import { english as x902 } from "./x902-lapsed-suppression/english";

/** What the rules say in English, by code: a file of its own, which the pane loads where English is wanted. */
export const englishTexts: RuleTranslation = {
  D401: d401, D402: d402, D403: d403, D404: d404, D405: d405, D406: d406, D407: d407, D408: d408, D409: d409, D411: d411,
  L301: l301, L302: l302, L303: l303, L304: l304, L305: l305, L306: l306, L307: l307, L308: l308, L309: l309, L310: l310,
  L311: l311, N101: n101, N102: n102, N103: n103, N104: n104, N105: n105, N106: n106, N107: n107, N108: n108, P601: p601,
  P602: p602, P603: p603, R201: r201, R202: r202, R203: r203, R204: r204, R205: r205, S001: s001, S002: s002, S003: s003,
  S004: s004, S005: s005, S006: s006, T501: t501, T502: t502, X901: x901, X902: x902,
};
