import { sumOfOutcomes } from "../../core/checks/countOutcomes.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { EmbedOnly } from "../../ui/EmbedOnly.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { compareCsv } from "./compareCsv.ts";
import { PictureActions } from "./PictureActions.tsx";
import type { Reading } from "./useReading.ts";

interface Props {
  readonly reading: Reading;
  readonly picture: () => SVGSVGElement | null;
}

/** Which documents are compared, how they check, and what a reader takes away; in the app the picture is taken beside its head. */
export function CompareFoot({ reading, picture }: Props) {
  const words = useMessages(compareMessages);
  const common = useMessages(commonMessages);
  const { counts } = useMessages(checkMessages);
  const { language } = useReader();
  const { entries, names } = reading;
  const documents = entries
    .map(({ id }) => `${names.full(id)}${language === "zh" ? "" : " "}${names.period(id)}`)
    .join(common.listSeparator);
  const separator = language === "zh" ? "：" : ": ";
  return (
    <ViewFoot
      source={`${words.source(entries.length)}${separator}${documents}`}
      checks={counts(sumOfOutcomes(entries))}
      download={{ name: `compare-${String(entries.length)}`, csv: () => compareCsv(reading, language) }}
    >
      <EmbedOnly>
        <PictureActions reading={reading} picture={picture} />
      </EmbedOnly>
    </ViewFoot>
  );
}
