import type { ReactNode } from "react";
import { appMessages } from "../i18n/appMessages.ts";
import { useApp } from "../state/useApp.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { ViewPending } from "./ViewPending.tsx";
import { showsDocuments } from "./viewNeeds.ts";

/** Lets a view through once the catalog is here and holds something; else says what is missing and what to do. */
export function CatalogGate({ children }: { readonly children: ReactNode }) {
  const catalog = useApp((state) => state.catalog);
  const catalogWanted = useApp((state) => state.catalogWanted);
  const { lang, view } = useApp((state) => state.address);
  const words = appMessages[lang];
  if (!showsDocuments(view)) return children;
  switch (catalog.status) {
    case "idle":
    case "loading":
      return <ViewPending />;
    case "failed":
      return (
        <EmptyState
          title={words.failed.title}
          actions={<LinkButton onClick={() => void catalogWanted()}>{words.failed.retry}</LinkButton>}
        >
          {words.failed.why(catalog.error)}
        </EmptyState>
      );
    case "here":
      if (catalog.value.entries.length === 0) {
        return <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>;
      }
      return children;
  }
}
