import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { figureKey, parseFigureKey, resolveFigure } from "../core/budget/figureKey.ts";
import type { FigureKey } from "../core/budget/figureKey.ts";
import { printAddress } from "../state/address.ts";
import { useApp, useDisclosures } from "../state/useApp.ts";
import type { EvidenceProps } from "../ui/Evidence.tsx";
import type { EvidenceRequest } from "../ui/ReaderContext.tsx";

interface Props {
  /** The request that opened it, for its caption; null when a link did. */
  readonly asked: EvidenceRequest | null;
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** Opens the evidence of the figure that the address names, once its disclosure is here. */
export function EvidenceHost(props: Props) {
  const key = useApp((state) => state.address.figure);
  return key === null ? null : <EvidenceOf key={key} figureText={key} {...props} />;
}

function EvidenceOf({ figureText, asked, onOpen }: Props & { readonly figureText: string }) {
  const address = useApp((state) => state.address);
  const adjusted = useApp((state) => state.adjusted);
  const remotes = useDisclosures(disclosuresOf(figureText));
  const Evidence = useEvidence();
  const here = remotes.flatMap((remote) => (remote.status === "here" ? [remote.value] : []));
  const main = here[0];
  if (Evidence === null || main === undefined || here.length < remotes.length) return null;
  const requested = asked !== null && figureKey(asked.figure) === figureText ? asked : null;
  const figure =
    requested?.figure ??
    resolveFigure(
      figureText,
      here.map(({ disclosure }) => disclosure),
    );
  if (figure === null) return null;
  return (
    <Evidence.component
      disclosure={main.disclosure}
      others={here.slice(1).map(({ disclosure }) => disclosure)}
      checks={main.checks}
      figure={figure}
      caption={requested?.caption ?? ""}
      permalink={`${window.location.origin}${window.location.pathname}${printAddress(address)}`}
      onOpen={onOpen}
      onClose={() => {
        adjusted({ figure: null });
      }}
    />
  );
}

function disclosuresOf(figureText: string): readonly string[] {
  const key = parseFigureKey(figureText);
  return key.ok ? [...new Set(sourcesOf(key.value).map(({ disclosure }) => disclosure))] : [];
}

function sourcesOf(key: FigureKey): readonly { readonly disclosure: string }[] {
  return key.kind === "source" ? [key.source] : key.terms.flatMap(({ sources }) => sources);
}

/** The dialog's code, fetched when a figure is first asked for. */
function useEvidence(): { readonly component: ComponentType<EvidenceProps> } | null {
  const [loaded, setLoaded] = useState<{ readonly component: ComponentType<EvidenceProps> } | null>(null);
  useEffect(() => {
    let current = true;
    void import("../ui/Evidence.tsx").then(({ Evidence }) => {
      if (current) setLoaded({ component: Evidence });
    });
    return () => {
      current = false;
    };
  }, []);
  return loaded;
}
