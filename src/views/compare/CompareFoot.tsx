import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { compareCsv } from "./compareCsv.ts";
import type { Reading } from "./useReading.ts";

/** Which documents are compared, and what a reader takes away. */
export function CompareFoot({ reading }: { readonly reading: Reading }) {
  const words = useMessages(compareMessages);
  const common = useMessages(commonMessages);
  const { language } = useReader();
  const { entries, names } = reading;
  const documents = entries
    .map(({ id }) => `${names.full(id)}${language === "zh" ? "" : " "}${names.period(id)}`)
    .join(common.listSeparator);
  const separator = language === "zh" ? "：" : ": ";
  return (
    <ViewFoot
      source={`${words.source(entries.length)}${separator}${documents}`}
      download={{ name: `compare-${String(entries.length)}`, csv: () => compareCsv(reading, language) }}
    />
  );
}
