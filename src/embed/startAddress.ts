import type { Address } from "../state/address.ts";
import type { AppStore } from "../state/store.ts";

/** The address that the host asked for, which the reader may leave and come back to. */
export interface StartAddress {
  readonly get: () => Address;
  readonly set: (address: Address) => void;
  /** Tells of a new one; returns what ends the telling. */
  readonly subscribe: (tell: () => void) => () => void;
}

export function createStartAddress(first: Address): StartAddress {
  let start = first;
  const told = new Set<() => void>();
  return {
    get: () => start,
    set: (address) => {
      start = address;
      for (const tell of told) tell();
    },
    subscribe: (tell) => {
      told.add(tell);
      return () => told.delete(tell);
    },
  };
}

/** Settings that the reader makes before leaving the start are part of it: there is nothing to go back from. */
export function settleStart(store: AppStore, start: StartAddress): void {
  store.subscribe((now, before) => {
    if (now.step === "push" || now.address === before.address) return;
    if (!hasLeft(start.get(), before.address)) start.set(now.address);
  });
}

/** Whether something else is shown than at the start: another view, body, year or part, not another unit or chart. */
export function hasLeft(start: Address, now: Address): boolean {
  const place = ({ view, dept, year, phase, scope, node, pick, rule, outcome }: Address): string =>
    JSON.stringify([view, dept, year, phase, scope, node, pick, rule, outcome]);
  return place(start) !== place(now);
}

/** The start as it is shown again: as the reader chose to read. */
export function backAtStart(start: Address, { lang, unit, theme, patterns }: Address): Address {
  return { ...start, lang, unit, theme, patterns, figure: null };
}
