import { Children, Fragment, type ReactNode } from "react";
import { printedLang, printedRuns } from "../i18n/printedRuns.ts";
import { useReader } from "./ReaderContext.tsx";

/**
 * Words with the document's own Chinese in them: on an English page each Chinese run is marked as
 * such, so that it is read and set as Chinese. On a Chinese page the words alone; what is no text
 * stays as it is.
 */
export function Printed({ children }: { readonly children: ReactNode }) {
  const { language } = useReader();
  if (language === "zh") return children;
  return Children.map(children, (child) => (typeof child === "string" ? <Runs text={child} /> : child));
}

function Runs({ text }: { readonly text: string }) {
  const runs = printedRuns(text);
  if (!runs.some(({ chinese }) => chinese)) return text;
  return runs.map(({ text: words, chinese }, index) =>
    chinese ? (
      <span key={index} lang="zh-CN">
        {words}
      </span>
    ) : (
      <Fragment key={index}>{words}</Fragment>
    ),
  );
}

/** The `lang` of a text that cannot be split: a label in a picture, an option; undefined where the page's holds. */
export function useLangOf(): (text: string) => "zh-CN" | undefined {
  const { language } = useReader();
  return (text) => printedLang(text, language);
}
