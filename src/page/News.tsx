import { useEffect, useRef } from "react";
import type { Address } from "../state/address.ts";
import { useApp } from "../state/useApp.ts";
import { useSay } from "../ui/Announcer.tsx";

/** How long a view may take to show what was asked for before nothing is said of it. */
const PATIENCE_MS = 6000;
const LOOK_EVERY_MS = 300;

/**
 * Reads out what a filter or a switch of the same view brought: its sentence where that is another now,
 * else the name of another picture. Going to a view, down and up in it are read out by themselves.
 */
export function News() {
  const address = useApp((state) => state.address);
  const say = useSay();
  const last = useRef<Address | null>(null);
  const shown = useRef<Shown>({ sentence: "", picture: "" });
  useEffect(() => {
    const before = last.current;
    last.current = address;
    const silent = before === null || before.view !== address.view || movesWithin(before, address);
    const begun = performance.now();
    const timer = setInterval(() => {
      const now = shownNow();
      const isLate = performance.now() - begun > PATIENCE_MS;
      if (isLate) clearInterval(timer);
      if (now === null) return;
      const news =
        now.sentence !== shown.current.sentence
          ? now.sentence
          : now.picture !== shown.current.picture
            ? now.picture
            : "";
      shown.current = now;
      if (news === "") return;
      if (!silent) say(news);
      clearInterval(timer);
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [address, say]);
  return null;
}

interface Shown {
  readonly sentence: string;
  readonly picture: string;
}

function movesWithin(before: Address, now: Address): boolean {
  return before.node !== now.node || before.pick !== now.pick || before.figure !== now.figure;
}

/** What stands in the view now; null while it is on its way. */
function shownNow(): Shown | null {
  const view = document.getElementById("content") ?? document.querySelector("main");
  const sentence = view?.querySelector("h1")?.textContent ?? "";
  if (view === null || sentence === "" || view.querySelector('[aria-busy="true"]') !== null) return null;
  const picture = view.querySelector('figure [aria-label]:is([role="img"], [role="group"])');
  return { sentence, picture: picture?.getAttribute("aria-label") ?? "" };
}
