import { useCallback, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { commonMessages } from "../i18n/commonMessages.ts";
import type { Address } from "../state/address.ts";
import { requestKey } from "./requestKey.ts";
import { useApp } from "../state/useApp.ts";
import { Announcer } from "../ui/Announcer.tsx";
import { Patterns } from "../ui/chart/Patterns.tsx";
import { ReaderProvider } from "../ui/ReaderContext.tsx";
import type { EvidenceRequest } from "../ui/ReaderContext.tsx";
import { EvidenceHost } from "./EvidenceHost.tsx";
import { News } from "./News.tsx";
import { ViewBoundary } from "./ViewBoundary.tsx";
import { needsOf } from "./viewNeeds.ts";

interface Props {
  /** Whether the view stands in a page of somebody else. */
  readonly embedded?: boolean;
  readonly children: ReactNode;
}

/** Gives every amount below it the reader's language and unit, and opens its evidence. */
export function Reader({ embedded = false, children }: Props) {
  const language = useApp((state) => state.address.lang);
  const unit = useApp((state) => state.address.unit);
  const patterns = useApp((state) => state.address.patterns);
  const adjusted = useApp((state) => state.adjusted);
  const scope = useApp((state) => state.address.scope);
  const view = useApp((state) => state.address.view);
  const frameNotes = useMemo(
    () => (embedded ? notesOfFrame({ view, scope, lang: language, unit }) : []),
    [embedded, view, scope, language, unit],
  );
  const [asked, setAsked] = useState<EvidenceRequest | null>(null);
  const openEvidence = useCallback(
    (request: EvidenceRequest) => {
      const key = requestKey(request);
      if (key === null) return;
      setAsked(request);
      adjusted({ figure: key });
    },
    [adjusted],
  );
  return (
    <ReaderProvider
      language={language}
      unit={unit}
      openEvidence={openEvidence}
      embedded={embedded}
      frameNotes={frameNotes}
    >
      <Announcer>
        <News />
        <Patterns wanted={patterns === "on"}>
          {children}
          <ViewBoundary>
            <EvidenceHost asked={asked} onOpen={openEvidence} />
          </ViewBoundary>
        </Patterns>
      </Announcer>
    </ReaderProvider>
  );
}

/** What the filters of the app say of a view, in words. */
function notesOfFrame({ view, scope, lang, unit }: Pick<Address, "view" | "scope" | "lang" | "unit">) {
  const words = commonMessages[lang];
  const said = { scope: words.scopes[scope], unit: words.unitHead(unit) };
  return needsOf(view).head.map((part) => said[part]);
}
