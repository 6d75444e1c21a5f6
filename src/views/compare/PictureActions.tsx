import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { PictureButtons } from "../frame/PictureButtons.tsx";
import type { Reading } from "./useReading.ts";

interface Props {
  readonly reading: Reading;
  readonly picture: () => SVGSVGElement | null;
}

/** Takes the chart away with its documents, unit and notes. */
export function PictureActions({ reading: { entries, names, chart, scale }, picture }: Props) {
  const words = useMessages(compareMessages);
  const common = useMessages(commonMessages);
  const { language, unit } = useReader();
  const separator = language === "zh" ? "，" : ", ";
  const documents = entries.map(({ id, department }) => `${department} ${names.period(id)}`);
  return (
    <PictureButtons
      name={`compare-${chart}`}
      picture={picture}
      words={{
        title: words.titles[chart],
        subtitle: [
          ...(chart === "heatmap" ? [words.classNote] : [words.scales[scale], common.unitHead(unit)]),
          ...(entries.some(({ phase }) => phase === "budget") ? [common.phaseNote.budget ?? ""] : []),
        ].join(separator),
        source: documents.join(common.listSeparator),
      }}
    />
  );
}
