/** Items by a key, in the order in which the keys are met. */
export function grouped<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item, at: number) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
    at += 1;
  }
  return groups;
}
