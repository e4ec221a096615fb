import { oncePerText } from "../../once";

/** Words of departments' names after the other words that the same reading gives when it is typed; none of those stands in such a name there. */
const MISTYPED: readonly (readonly [string, RegExp])[] = [
  ["共同参画", /[協共][働同]参画/gu],
  ["協働", /(?:共同|協同|共働)(?!参画)/gu],
  ["振興", /新興|進行|信仰|振行/gu],
  ["対策", /対作|大作|体策/gu],
  ["推進", /推新|水深/gu],
  ["政策", /製作|制作|制策/gu],
  ["企画", /規格|企劃/gu],
  ["観光", /刊行|慣行/gu],
  ["環境", /環況/gu],
  ["広報", /公報|後方/gu],
  ["高齢", /恒例|好例/gu],
  ["公園", /公演|講演/gu],
  ["商工", /商行|昇降/gu],
  ["危機", /機器/gu],
  ["共生", /強制/gu],
  ["介護", /会後|解雇/gu],
  ["水産", /推算/gu],
  ["生涯学習", /障害学習|障がい学習/gu],
  ["保険年金", /保健年金/gu],
  ["保健センター", /保険センター/gu],
];

const corrected = oncePerText((name) => MISTYPED.reduce((written, [right, wrong]) => written.replace(wrong, right), name));

/** Whether a name in normal form is the other with a word of the same reading in it: 市民共同課 for 市民協働課. Which of the two is right, the word tells. */
export function isHomophone(name: string, other: string): boolean {
  return name !== other && corrected(name) === other;
}
