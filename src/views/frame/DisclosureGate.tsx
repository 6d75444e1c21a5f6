import type { ReactNode } from "react";
import { appMessages } from "../../i18n/appMessages.ts";
import { useApp, useDisclosure } from "../../state/useApp.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

interface Props {
  readonly id: string;
  /** What to keep the place of while the disclosure is on its way. */
  readonly waiting?: ReactNode;
  readonly children: (checked: CheckedDisclosure) => ReactNode;
}

/** Draws its content once a disclosure is here; until then its place, and on failure why and what to do. */
export function DisclosureGate({ id, waiting, children }: Props) {
  const remote = useDisclosure(id);
  const wanted = useApp((state) => state.disclosureWanted);
  const lang = useApp((state) => state.address.lang);
  const words = appMessages[lang].failed;
  switch (remote.status) {
    case "idle":
    case "loading":
      return waiting ?? <Skeleton shape="table" />;
    case "failed":
      return (
        <EmptyState
          title={words.title}
          actions={<LinkButton onClick={() => void wanted(id)}>{words.retry}</LinkButton>}
        >
          {words.why(remote.error)}
        </EmptyState>
      );
    case "here":
      return children(remote.value);
  }
}
