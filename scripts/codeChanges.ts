import { CODE_CHANGES_VERSION, type CodeChange } from "../src/core/classification/codeChanges.ts";

type Row = Readonly<Record<string, string>>;

const TYPES = [
  "new",
  "rename",
  "move",
  "merge",
  "split",
  "renumber",
  "delete",
  "replace",
  "scheme",
] as const satisfies readonly CodeChange["type"][];
const COMPARES = ["join", "join-parent", "break"] as const satisfies readonly CodeChange["compare"][];

/** The changes of functional and departmental economic codes, as the page reads them; rows without a code are left out. */
export function codeChangesOf(rows: readonly Row[]): readonly CodeChange[] {
  return rows.flatMap((row) => {
    const type = TYPES.find((each) => each === row["type"]);
    const compare = COMPARES.find((each) => each === row["yoy"]);
    const since = sinceOf(row["year"] ?? "", row["src"] ?? "");
    const isOneSet = (row["new_code"] ?? "").startsWith("3xx");
    const from = codesIn(row["old_code"] ?? "");
    const to = isOneSet ? ["3xx"] : codesIn(row["new_code"] ?? "");
    if (type === undefined || compare === undefined || since === null) return [];
    if (from.length + to.length === 0) return [];
    return [
      {
        since,
        type,
        from,
        to,
        fromName: bare(row["old_name"] ?? ""),
        toName: bare(row["new_name"] ?? ""),
        compare,
      },
    ];
  });
}

/** One change a line. */
export function codeChangesFile(changes: readonly CodeChange[]): string {
  const lines = changes.map((change) => JSON.stringify(change)).join(",\n");
  return `{"version":${CODE_CHANGES_VERSION},"changes":[\n${lines}\n]}\n`;
}

/** "2018 / 2019" names two steps; a date comes after that year's budgets; a year in doubt may be off by one. */
function sinceOf(year: string, source: string): CodeChange["since"] | null {
  const years = [...year.matchAll(/\b(20[0-9]{2})\b/gu)].map(([text]) => Number(text));
  const [first, last = first] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (/^20[0-9]{2}-[0-9]{2}/u.test(year)) return [first, first + 1];
  return /^(?:unverified|doubtful)/u.test(source) ? [first - 1, last + 1] : [first, last];
}

/** "20115+20117", "2040204-2040218", "2040405 (2018), 2040410 (2019)": every code of 3, 5 or 7 digits beginning with 2 or 3. */
function codesIn(text: string): readonly string[] {
  const named = text.replace(/\((?:20[0-9]{2}|c\.20[0-9]{2})\)/gu, " ");
  const codes: string[] = [];
  for (const [, first = "", last = ""] of named.matchAll(
    /(?<![0-9A-Z])([23][0-9]{2}(?:[0-9]{2}){0,2})(?:-([23][0-9]{6}))?(?![0-9])/gu,
  )) {
    codes.push(first);
    for (let code = Number(first) + 1; last !== "" && code <= Number(last); code += 1)
      codes.push(String(code));
  }
  return [...new Set(codes)];
}

/** Names without the years they stand for; "" for a remark in their place. */
function bare(name: string): string {
  if (/^[a-z]/iu.test(name)) return "";
  return name
    .replace(/ \((?:20[0-9]{2})\)/gu, "")
    .replace(/ etc\.$/u, "等")
    .replaceAll(" ... ", "…");
}
