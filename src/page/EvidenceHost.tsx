import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { useApp } from "../state/useApp.ts";
import type { EvidenceProps } from "../ui/Evidence.tsx";
import type { EvidenceRequest } from "../ui/ReaderContext.tsx";
import { usePageLink } from "../views/frame/usePageLink.ts";
import { requestKey } from "./requestKey.ts";
import { useNamedFigure } from "./useNamedFigure.ts";

interface Props {
  /** The request that opened it, for its caption; null when a link did. */
  readonly asked: EvidenceRequest | null;
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** Opens the evidence of the figure that the address names, once its disclosure is here. */
export function EvidenceHost({ asked, onOpen }: Props) {
  const named = useNamedFigure();
  const link = usePageLink();
  const adjusted = useApp((state) => state.adjusted);
  const Evidence = useEvidence(named.status === "here");
  if (Evidence === null || named.status !== "here") return null;
  const requested = asked !== null && requestKey(asked) === named.key ? asked : null;
  return (
    <Evidence.component
      disclosure={named.main.disclosure}
      others={[...named.others, ...named.main.related]}
      checks={named.main.checks}
      figure={requested?.figure ?? named.figure}
      whole={requested === null ? named.whole : (requested.whole ?? null)}
      caption={requested?.caption ?? ""}
      permalink={link}
      onOpen={onOpen}
      onClose={() => {
        adjusted({ figure: null });
      }}
    />
  );
}

interface Loaded {
  readonly component: ComponentType<EvidenceProps>;
}

/** The dialog's code, fetched when a figure is first asked for; a failure is the page's to show. */
function useEvidence(wanted: boolean): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import("../ui/Evidence.tsx").then(
      ({ Evidence }) => {
        if (current) setLoaded({ component: Evidence });
      },
      (reason: unknown) => {
        if (current) setFailure(reason instanceof Error ? reason : new Error(String(reason)));
      },
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  if (failure !== null) throw failure;
  return loaded;
}
