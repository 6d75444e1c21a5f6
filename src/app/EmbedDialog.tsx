import { useId, useMemo, useState } from "react";
import { commonMessages } from "../i18n/commonMessages.ts";
import { embedMessages } from "../i18n/embedMessages.ts";
import { pageName } from "../page/usePageName.ts";
import { printAddress } from "../state/address.ts";
import { selectEntries } from "../state/selection.ts";
import { useApp } from "../state/useApp.ts";
import { Notice } from "../ui/Notice.tsx";
import { useMessages } from "../ui/ReaderContext.tsx";
import { useModal } from "../ui/useModal.ts";
import { EmbedCode } from "./EmbedCode.tsx";
import styles from "./EmbedDialog.module.css";
import { EmbedOptions } from "./EmbedOptions.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { embeddedAddress, firstChoice, isLocal, type EmbedChoice } from "./embedChoice.ts";
import { frameAddress, type Embedding } from "./embedSnippets.ts";

/** Reserved before the preview has told its height. */
const HEIGHT_AT_FIRST = 560;

/** Makes an embed of what the page shows: choices, a live preview, the code to paste. */
export function EmbedDialog() {
  const words = useMessages(embedMessages);
  const { close } = useMessages(commonMessages).actions;
  const closed = useApp((state) => state.embedClosed);
  const address = useApp((state) => state.address);
  const [choice, setChoice] = useState(() => firstChoice(address));
  const [height, setHeight] = useState(HEIGHT_AT_FIRST);
  const dialog = useModal(closed);
  const title = useId();
  const embedding = useEmbedding(choice, height);
  return (
    <dialog ref={dialog} className={styles["dialog"]} aria-labelledby={title} data-print="never">
      <div className={styles["bar"]}>
        <h2 id={title} className={styles["title"]}>
          {words.title}
        </h2>
        <button type="button" className={styles["close"]} aria-label={close} onClick={closed}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M2 2 14 14M14 2 2 14" />
          </svg>
        </button>
      </div>
      <p className={styles["lead"]}>{words.lead}</p>
      <Warnings frame={embedding.frame} />
      <div className={styles["columns"]}>
        <EmbedOptions view={address.view} choice={choice} onChoice={setChoice} />
        <EmbedPreview
          address={frameAddress(embedding)}
          title={embedding.title}
          width={choice.width}
          height={height}
          onHeight={setHeight}
        />
      </div>
      <EmbedCode embedding={embedding} />
    </dialog>
  );
}

/** What is embedded, and under which name and addresses. */
function useEmbedding(choice: EmbedChoice, height: number): Embedding {
  const address = useApp((state) => state.address);
  const catalog = useApp((state) => state.catalog);
  return useMemo(() => {
    const shown = embeddedAddress(address, choice);
    return {
      frame: new URL("embed.html", document.baseURI).href,
      script: new URL("embed.js", document.baseURI).href,
      query: printAddress(shown),
      title: `${pageName(shown, catalog.status === "here" ? catalog.value : null)} · 明账 Mingzhang`,
      width: choice.width,
      height,
      accent: choice.accent,
    };
  }, [address, catalog, choice, height]);
}

/** Where the embed would not show the same to others. */
function Warnings({ frame }: { readonly frame: string }) {
  const words = useMessages(embedMessages);
  const address = useApp((state) => state.address);
  const catalog = useApp((state) => state.catalog);
  const imports = useApp((state) => state.own?.imports);
  const own = new Set(imports?.map(({ entry }) => entry.id));
  const shown = catalog.status === "here" ? selectEntries(catalog.value, address).entries : [];
  return (
    <>
      {isLocal(frame) ? <Notice>{words.local}</Notice> : null}
      {shown.some(({ id }) => own.has(id)) ? <Notice>{words.own}</Notice> : null}
    </>
  );
}
