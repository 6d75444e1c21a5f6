/** A count with its English noun: "1 department", "7 departments", "2 other files". Nouns that take a plain s. */
export function counted(count: number | string, noun: string): string {
  return `${String(count)} ${noun}${String(count) === "1" ? "" : "s"}`;
}
