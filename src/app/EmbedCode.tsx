import { useState } from "react";
import { EMBED_FORMS, embedMessages, type EmbedForm } from "../i18n/embedMessages.ts";
import { disclosurePage } from "../state/pageLink.ts";
import { selectEntries } from "../state/selection.ts";
import { useApp } from "../state/useApp.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { useMessages } from "../ui/ReaderContext.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import styles from "./EmbedCode.module.css";
import { elementSnippet, iframeSnippet, wordpressSnippet, type Embedding } from "./embedSnippets.ts";

const SNIPPETS: Readonly<Record<EmbedForm, (embedding: Embedding) => string>> = {
  iframe: iframeSnippet,
  element: elementSnippet,
  wordpress: wordpressSnippet,
};

/** The code to paste, in the form that the host's page takes. */
export function EmbedCode({ embedding }: { readonly embedding: Embedding }) {
  const words = useMessages(embedMessages);
  const [form, setForm] = useState<EmbedForm>("iframe");
  const page = useOEmbedPage();
  const snippet = SNIPPETS[form](embedding);
  return (
    <div className={styles["code"]}>
      <div className={styles["bar"]}>
        <Segmented
          label={words.form}
          options={EMBED_FORMS.map((value) => ({ value, label: words.forms[value] }))}
          value={form}
          onChange={setForm}
        />
        <CopyButton text={snippet} label={words.copy} />
      </div>
      <pre className={styles["text"]} role="region" aria-label={words.code}>
        <code>{snippet}</code>
      </pre>
      <p className={styles["note"]}>{words.notes[form]}</p>
      {form === "wordpress" && page !== null ? <p className={styles["note"]}>{words.oEmbed(page)}</p> : null}
    </div>
  );
}

/**
 * The page that editors who know oEmbed turn into what is shown; null where the site was published
 * without such pages, and for views that are not the first such a page offers.
 */
function useOEmbedPage(): string | null {
  const address = useApp((state) => state.address);
  const shipped = useApp((state) => state.shipped);
  const site = document.querySelector<HTMLMetaElement>('meta[name="oembed-pages"]')?.content;
  if (site === undefined || shipped === null || address.view !== "department") return null;
  const [shown] = selectEntries(shipped, address).entries;
  return shown === undefined ? null : `${site}${disclosurePage(shown)}`;
}
