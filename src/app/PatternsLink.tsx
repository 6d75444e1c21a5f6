import { patternMessages } from "../i18n/patternMessages.ts";
import { AddressLink } from "../state/AddressLink.tsx";
import type { View } from "../state/address.ts";
import { useApp } from "../state/useApp.ts";
import { usePatterns } from "../ui/chart/Patterns.tsx";

const WITHOUT_CHARTS: ReadonlySet<View> = new Set<View>(["quality", "data", "about"]);

/** Draws charts with patterns on their fills, or plain again; nothing in a view without charts and where the device wants them anyway. */
export function PatternsLink({ className }: { readonly className: string | undefined }) {
  const { lang, view, patterns } = useApp((state) => state.address);
  const words = patternMessages[lang];
  const isForced = usePatterns() && patterns === null;
  if (WITHOUT_CHARTS.has(view) || isForced) return null;
  return (
    <AddressLink change={{ patterns: patterns === "on" ? null : "on" }} className={className} replace>
      {patterns === "on" ? words.remove : words.add}
    </AddressLink>
  );
}
