import type { CatalogEntry } from "../budget/catalog.ts";
import type { BodyKind } from "../budget/register.ts";
import { regionLevel } from "../classification/region.ts";
import type { Fen } from "../money/fen.ts";
import { nameKey } from "../text/chinese.ts";
import { LIKENESSES, type BodyLevel, type Likeness, type Peer } from "./peers.ts";

/**
 * The bodies with a document of the same year, phase and scope, the likest first; the last
 * edition of each. Which of them are peers is the reader's choice: `isUsual` is a beginning.
 * @param own the document that others are set beside
 */
export function peersOf(own: CatalogEntry, entries: readonly CatalogEntry[]): readonly Peer[] {
  const last = new Map<string, CatalogEntry>();
  for (const entry of entries) {
    const isOther = entry.departmentKey !== own.departmentKey;
    if (isOther && isSamePeriod(entry, own)) last.set(entry.departmentKey, entry);
  }
  return [...last.values()]
    .map((entry) => peer(own, entry))
    .sort((a, b) => weight(b) - weight(a) || (a.entry.departmentKey < b.entry.departmentKey ? -1 : 1));
}

/** Of what kind a body is, by its name: 检察院, 人大, 中共, 政协, 局. Null for a name that tells no kind. */
export function bodyKindOf(name: string): BodyKind | null {
  const key = nameKey(name);
  return KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** Where a body stands: a 街道办事处, 镇 or 乡 below the county whose region it has. */
export function bodyLevelOf({ department, region }: Pick<CatalogEntry, "department" | "region">): BodyLevel {
  return TOWNSHIP.test(nameKey(department)) ? "township" : regionLevel(region.code);
}

const TOWNSHIP = /(?:街道(?:办事处|办)?|(?:镇|乡)(?:人民政府|政府)?)$/u;

/** The first that fits: 中共…办公室 is of the Party, 人大…办公厅 of the congress. */
const KINDS: readonly (readonly [RegExp, BodyKind])[] = [
  [/人大|人民代表大会/u, "congress"],
  [/政协|政治协商会议/u, "consultative-conference"],
  [/法院$/u, "court"],
  [/检察院$/u, "procuratorate"],
  [
    /工会|妇女联合会|妇联|共青团|团委|残疾人联合会|残联|科学技术协会|科协|工商业联合会|工商联|文学艺术界联合会|文联|红十字会|侨联|归国华侨联合会|作家协会|社会科学界联合会|贸易促进/u,
    "mass-organisation",
  ],
  [
    /^中共|^中国共产党|(?:省|市|区|县|州|旗)委(?:员会)?(?:办公[室厅]|[\p{Script=Han}]{1,10}部|[\p{Script=Han}]{0,10}委员会)?$|纪律检查|巡[视察]|党校/u,
    "party",
  ],
  [
    /(?:学校|大学|学院|中学|小学|幼儿园|医院|福利院|敬老院|研究院|中心|图书馆|博物馆|文化馆|站|所|馆)$/u,
    "institution",
  ],
  [/人民政府|街道|局$|厅$|委员会$|办公室$|委$/u, "government"],
];

function isSamePeriod(a: CatalogEntry, b: CatalogEntry): boolean {
  return a.year === b.year && a.phase === b.phase && a.scope === b.scope;
}

function peer(own: CatalogEntry, entry: CatalogEntry): Peer {
  const kinds = [bodyKindOf(own.department), bodyKindOf(entry.department)];
  const kind = kinds.includes(null) ? null : kinds[0] === kinds[1];
  const level = bodyLevelOf(own) === bodyLevelOf(entry);
  const place = own.region.code === entry.region.code;
  const office = kind === false ? false : officeOf(own) === officeOf(entry);
  const size = isLikeSize(own.total.amount, entry.total.amount);
  return {
    entry,
    alike: { office, kind, level, size, place },
    isUsual: place || (level && (kind === true || office)),
  };
}

function isLikeSize(a: Fen | null, b: Fen | null): boolean | null {
  if (a === null || b === null) return null;
  return a <= 2 * b && b <= 2 * a;
}

/** A body's name without its place: 上海市普陀区人民政府办公室 and 平乡县人民政府办公室 are one office. */
function officeOf({ department, region }: CatalogEntry): string {
  const name = nameKey(department).replace(/^(?:中共|中国共产党)/u, "");
  const township = TOWNSHIP.exec(name)?.[0];
  if (township !== undefined) return township;
  const place = nameKey(region.name);
  for (let at = 0; place.length - at >= 2; at += 1) {
    const end = place.slice(at);
    if (name.startsWith(end)) return name.slice(end.length);
  }
  return name;
}

function weight({ alike }: Peer): number {
  return LIKENESSES.reduce((sum, likeness: Likeness, at) => {
    return sum + (alike[likeness] === true ? 2 ** (LIKENESSES.length - at) : 0);
  }, 0);
}
