import type { ReactNode } from "react";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { frameMessages, type ViewCitation } from "../../i18n/frameMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { useSomeRounded } from "../../ui/RoundedAmounts.tsx";
import { SourceLine } from "../../ui/SourceLine.tsx";
import { saveText } from "./saveFile.ts";
import { usePageLink } from "./usePageLink.ts";
import styles from "./ViewFoot.module.css";

/** A table the reader can take away, exact and with its units named in the heads. */
export interface Download {
  /** Without ending: `130532-434-2023-budget-tree`. */
  readonly name: string;
  /** Built when asked for. */
  readonly csv: () => string;
}

interface Props {
  readonly source: ReactNode;
  readonly checks?: ReactNode;
  readonly download?: Download;
  /** Further actions of the view: its picture as PNG or SVG. */
  readonly children?: ReactNode;
}

/** Every view's foot: source, checks, and what a reader takes away; an embedded view opens in the app from here. */
export function ViewFoot({ source, checks, download, children }: Props) {
  const { actions: words, roundedNote } = useMessages(commonMessages);
  const { unit, embedded } = useReader();
  const someRounded = useSomeRounded();
  const frame = useMessages(frameMessages);
  const link = usePageLink();
  const embedOpened = useApp((state) => state.embedOpened);
  const inOneFile = useApp((state) => state.inOneFile);
  return (
    <>
      {someRounded && <p className={styles["rounded"]}>{roundedNote(unit)}</p>}
      <SourceLine
        source={source}
        checks={checks}
        actions={
          <>
            {embedded ? (
              <a href={link} target="_blank" rel="noopener">
                {words.openInFull}
              </a>
            ) : (
              <>
                <CopyButton text={link} label={words.copyLink} />
                {inOneFile ? null : (
                  <LinkButton aria-haspopup="dialog" onClick={embedOpened}>
                    {words.embed}
                  </LinkButton>
                )}
              </>
            )}
            <CopyButton text={() => frame.citation(viewCitation(link, source))} label={words.cite} />
            {children}
            {download !== undefined && (
              <LinkButton
                onClick={() => {
                  saveText(`${download.name}.csv`, "text/csv", download.csv());
                }}
              >
                CSV
              </LinkButton>
            )}
            <AppOnly>
              <LinkButton
                onClick={() => {
                  window.print();
                }}
              >
                {words.print}
              </LinkButton>
            </AppOnly>
          </>
        }
      />
      <p className={styles["printed"]}>{frame.address(link)}</p>
    </>
  );
}

/** What a view is cited by: its name as the page bears it, what it rests on, its address, the day. */
function viewCitation(link: string, source: ReactNode): ViewCitation {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return {
    title: document.title,
    source: typeof source === "string" ? source : null,
    link,
    accessedOn: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  };
}
