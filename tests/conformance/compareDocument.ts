import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import { compareFacts } from "./compareFacts.ts";
import { compareStatements } from "./compareStatements.ts";
import { compareTables } from "./compareTables.ts";
import { compareThreePublic } from "./compareThreePublic.ts";
import { compareTotals } from "./compareTotals.ts";
import type { Compared } from "./comparison.ts";
import { ingested } from "./documents.ts";
import { typedFigures, type TypedFigures } from "./typedFigures.ts";

/** Every typed figure of a document beside what ingest makes of its files. */
export async function compareDocument(id: string): Promise<readonly Compared[]> {
  return compareDisclosure(typedFigures(id), await ingested(id));
}

/** Every typed figure beside its place in a disclosure. */
export function compareDisclosure(typed: TypedFigures, disclosure: Disclosure): readonly Compared[] {
  return [
    ...compareTables(typed, disclosure),
    ...compareTotals(typed, disclosure),
    ...compareThreePublic(typed, disclosure),
    ...compareStatements(typed, disclosure),
    ...compareFacts(typed, disclosure),
  ];
}
