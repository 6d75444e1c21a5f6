import type { Disclosure } from "./disclosure.ts";
import type { Statement } from "./statement.ts";

/** The statement with the amount that changed: itself, or the one right before it about the same thing. */
export function amountSaid({ statements }: Disclosure, said: Statement): Statement | null {
  if (said.amount !== null) return said;
  const before = statements[statements.indexOf(said) - 1];
  const isSame =
    before !== undefined &&
    before.amount !== null &&
    before.change === null &&
    (["measure", "fund", "path", "item", "basis", "year", "document"] as const).every(
      (key) => before[key] === said[key],
    );
  return isSame ? before : null;
}
