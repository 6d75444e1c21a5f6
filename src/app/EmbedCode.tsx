import { useState } from "react";
import { EMBED_FORMS, embedMessages, type EmbedForm } from "../i18n/embedMessages.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { useMessages } from "../ui/ReaderContext.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { usePageLink } from "../views/frame/usePageLink.ts";
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
  const link = usePageLink();
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
      {form === "wordpress" && offersOEmbed() ? <p className={styles["note"]}>{words.oEmbed(link)}</p> : null}
    </div>
  );
}

/** Whether the site was published with an oEmbed file for this page. */
function offersOEmbed(): boolean {
  return document.querySelector('link[type="application/json+oembed"]') !== null;
}
