import { useCallback, useState } from "react";
import type { ReactNode } from "react";
import { requestKey } from "./requestKey.ts";
import { useApp } from "../state/useApp.ts";
import { ReaderProvider } from "../ui/ReaderContext.tsx";
import type { EvidenceRequest } from "../ui/ReaderContext.tsx";
import { EvidenceHost } from "./EvidenceHost.tsx";
import { ViewBoundary } from "./ViewBoundary.tsx";

/** Gives every amount below it the reader's language and unit, and opens its evidence. */
export function Reader({ children }: { readonly children: ReactNode }) {
  const language = useApp((state) => state.address.lang);
  const unit = useApp((state) => state.address.unit);
  const adjusted = useApp((state) => state.adjusted);
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
    <ReaderProvider language={language} unit={unit} openEvidence={openEvidence}>
      {children}
      <ViewBoundary>
        <EvidenceHost asked={asked} onOpen={openEvidence} />
      </ViewBoundary>
    </ReaderProvider>
  );
}
