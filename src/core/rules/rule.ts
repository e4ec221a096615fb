import type { Finding, RuleCode, Severity, Stage } from "../check/finding";
import type { EvidenceIndex } from "../evidence/model";
import type { Lineage } from "../lineage/model";
import type { ComparisonSheet } from "../plan/model";
import type { Roster } from "../settings/roster";
import type { CheckSettings } from "../settings/schema";
import type { SheetSnapshot } from "../sheet/snapshot";

/** All that a rule may look at. Everything is immutable; a rule returns findings and changes nothing. */
export interface RuleContext {
  readonly snapshot: SheetSnapshot;
  readonly sheet: ComparisonSheet;
  readonly lineage: Lineage;
  /** Text similarity, computed on demand. */
  readonly evidence: EvidenceIndex;
  /** null without a roster: rules that need one are skipped and say so. */
  readonly roster: Roster | null;
  readonly settings: CheckSettings;
  readonly stage: Stage;
}

/** A finding as a rule states it; the engine adds code, slug and severity. */
export type RuleFinding = Omit<Finding, "code" | "rule" | "severity"> & {
  /** Only where this finding is milder or louder than the rule's own severity. */
  readonly severity?: Severity;
};

/** One message's texts: 何が / なぜ / どうする. `{name}` is replaced by `data.name`. */
export interface MessageText {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** A rule's texts in one language: whole sentences, by message id and by fix title id. */
export interface RuleTexts {
  /** The rule's short name: 番号の抜け. */
  readonly name: string;
  readonly messages: Readonly<Record<string, MessageText>>;
  readonly fixes: Readonly<Record<string, string>>;
  /** Notes at related places, by message id. */
  readonly related?: Readonly<Record<string, string>>;
}

/** The texts of rules in another language, by code. */
export type RuleTranslation = Readonly<Record<RuleCode, RuleTexts>>;

/** What a rule may need beyond the sheet's texts. */
export type RuleNeed = "roster" | "date" | "departments" | "pillars";

/** A rule as it is listed, told of and switched on or off. */
export interface RuleMeta {
  readonly code: RuleCode;
  readonly slug: string;
  readonly severity: Severity;
  /** In Japanese, the language of the sheets; for English see `englishTexts`. */
  readonly texts: RuleTexts;
  /** Small matters that the pane shows as one line with a count. */
  readonly grouped?: boolean;
  /** Without these the rule is skipped and says why. */
  readonly needs?: readonly RuleNeed[];
  /** Codes whose findings at the same cause make this one silent (it yields to them). */
  readonly yieldsTo?: readonly RuleCode[];
}

/** A rule that looks at one table. */
export interface Rule extends RuleMeta {
  readonly check: (context: RuleContext) => readonly RuleFinding[];
}
