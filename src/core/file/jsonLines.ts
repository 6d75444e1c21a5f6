const WIDTH = 110;

/**
 * JSON for files that people compare: what fits is on one line, what does not is opened, and each
 * member of a list named in `lists` (a grid row, a line, a sentence) has one line to itself
 * however long. Ends with a newline.
 */
export function jsonLines(value: unknown, lists: ReadonlySet<string>): string {
  return `${block(value, "", null)}\n`;

  function block(item: unknown, indent: string, key: string | null): string {
    const flat = JSON.stringify(item);
    if (typeof item !== "object" || item === null) return flat;
    const perLine = key !== null && lists.has(key);
    if (!perLine && indent.length + flat.length <= WIDTH) return flat;
    const deeper = `${indent}  `;
    const members = Array.isArray(item)
      ? item.map((member: unknown) => (perLine ? JSON.stringify(member) : block(member, deeper, null)))
      : Object.entries(item).map(
          ([name, member]) => `${JSON.stringify(name)}: ${block(member, deeper, name)}`,
        );
    const [open, close] = Array.isArray(item) ? ["[", "]"] : ["{", "}"];
    if (members.length === 0) return open + close;
    return `${open}\n${members.map((member) => deeper + member).join(",\n")}\n${indent}${close}`;
  }
}
