import { useEffect, useMemo, useState } from "react";
import type { Disclosure } from "../core/budget/disclosure.ts";
import type { Figure } from "../core/budget/figure.ts";
import { keysOf, parseFigureKey } from "../core/budget/figureKey.ts";
import type { resolveFigure } from "../core/budget/resolveFigure.ts";
import type { FigureKey } from "../core/budget/figureKey.ts";
import type { CheckedDisclosure } from "../state/shapes.ts";
import { useApp, useDisclosures } from "../state/useApp.ts";

/** The figure that the address names. */
export type NamedFigure =
  | { readonly status: "none" | "waiting" }
  /** The key is no key, its disclosure cannot be had, or the place holds no figure. */
  | { readonly status: "unknown"; readonly key: string }
  | {
      readonly status: "here";
      readonly key: string;
      readonly figure: Figure;
      /** What the figure is set against where the address names a ratio; else null. */
      readonly whole: Figure | null;
      readonly main: CheckedDisclosure;
      readonly others: readonly Disclosure[];
    };

/** Resolves the address's figure once every disclosure it draws on is here. */
export function useNamedFigure(): NamedFigure {
  const key = useApp((state) => state.address.figure);
  const ids = useMemo(() => (key === null ? [] : disclosuresOf(key)), [key]);
  const remotes = useDisclosures(ids);
  const resolver = useResolver(key !== null);
  if (key === null) return { status: "none" };
  const here = remotes.flatMap((remote) => (remote.status === "here" ? [remote.value] : []));
  if (ids.length === 0 || remotes.some(({ status }) => status === "failed"))
    return { status: "unknown", key };
  const [main] = here;
  if (main === undefined || here.length < remotes.length || resolver === null) return { status: "waiting" };
  const disclosures = here.map(({ disclosure }) => disclosure);
  const [first, second] = keysOf(key);
  const figure = resolver.resolveFigure(first, disclosures);
  const whole = second === undefined ? null : resolver.resolveFigure(second, disclosures);
  if (figure === null || (second !== undefined && whole === null)) return { status: "unknown", key };
  return { status: "here", key, figure, whole, main, others: disclosures.slice(1) };
}

function disclosuresOf(text: string): readonly string[] {
  const sources = keysOf(text).map((each) => {
    const key = parseFigureKey(each);
    return key.ok ? sourcesOf(key.value) : null;
  });
  if (sources.includes(null)) return [];
  return [...new Set(sources.flatMap((each) => each ?? []).map(({ disclosure }) => disclosure))];
}

function sourcesOf(key: FigureKey): readonly { readonly disclosure: string }[] {
  if (key.kind === "source") return [key.source];
  const counted = key.divisor === null ? [] : [key.divisor];
  return [...key.terms.flatMap(({ sources }) => sources), ...counted];
}

interface Resolver {
  readonly resolveFigure: typeof resolveFigure;
}

/** What reads a named figure out of its disclosures; fetched when the address first names one, so that no first visit waits for it. */
function useResolver(wanted: boolean): Resolver | null {
  const [resolver, setResolver] = useState<Resolver | null>(null);
  useEffect(() => {
    if (!wanted || resolver !== null) return;
    let current = true;
    void import("../core/budget/resolveFigure.ts").then((loaded) => {
      if (current) setResolver(loaded);
    });
    return () => {
      current = false;
    };
  }, [wanted, resolver]);
  return resolver;
}
