import { patternMessages } from "../i18n/patternMessages.ts";
import { needsOf } from "../page/viewNeeds.ts";
import { AddressLink } from "../state/AddressLink.tsx";
import { useApp } from "../state/useApp.ts";
import { usePatterns } from "../ui/chart/Patterns.tsx";

/** Draws charts with patterns on their fills, or plain again; nothing in a view without charts and where the device wants them anyway. */
export function PatternsLink({ className }: { readonly className: string | undefined }) {
  const { lang, view, patterns } = useApp((state) => state.address);
  const words = patternMessages[lang];
  const isForced = usePatterns() && patterns === null;
  if (!needsOf(view).charts || isForced) return null;
  return (
    <AddressLink change={{ patterns: patterns === "on" ? null : "on" }} className={className} replace>
      {patterns === "on" ? words.remove : words.add}
    </AddressLink>
  );
}
