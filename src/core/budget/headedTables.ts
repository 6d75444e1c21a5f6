import type { Disclosure, Table } from "./disclosure.ts";

/**
 * The tables as a reader counts them, by their titles: a sheet that is read as several grids one
 * after the other under one title (a project's objectives and its indicators) is one table.
 */
export function headedTables({ tables }: Pick<Disclosure, "tables">): readonly Table[] {
  return tables.filter((table, index) => {
    const before = tables[index - 1];
    const title = headOf(table);
    return title === "" || before === undefined || before.kind !== table.kind || headOf(before) !== title;
  });
}

function headOf({ title }: Table): string {
  return title.replace(/\s+/gu, "");
}
