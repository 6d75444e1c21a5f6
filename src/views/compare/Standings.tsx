import type { MissingAnswer, Standing } from "../../core/analysis/comparison.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { compareSentences } from "../../i18n/compareSentences.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { Reading } from "./useReading.ts";
import { useSaying } from "./useSaying.ts";
import { Verdict } from "./Verdict.tsx";

/** Question by question how many of the documents answer it, whether the answers compare, and why not. */
export function Standings({ reading }: { readonly reading: Reading }) {
  const words = useMessages(compareMessages).standings;
  const basisOf = useBasis(reading);
  return (
    <Section title={words.title}>
      <DataTable
        name={words.title}
        rows={reading.comparison.standings}
        rowKey={({ question }) => question}
        columns={[
          {
            id: "question",
            label: words.question,
            kind: "name",
            phone: "name",
            cell: ({ question }) => words.questions[question],
          },
          {
            id: "verdict",
            label: words.verdict,
            phone: "amount",
            cell: (standing) => <StandingVerdict standing={standing} />,
          },
          {
            id: "basis",
            label: words.basis,
            kind: "text",
            phone: "below",
            cell: (standing) => <Printed>{basisOf(standing)}</Printed>,
          },
        ]}
      />
    </Section>
  );
}

function StandingVerdict({ standing: { known, barriers, isPartly } }: { readonly standing: Standing }) {
  const words = useMessages(compareMessages).standings;
  if (known.length === 0) return <Verdict sign="no">{words.nobody}</Verdict>;
  if (known.length === 1) return <Verdict sign="no">{words.onlyOne}</Verdict>;
  if (barriers.length > 0 && isPartly) return <Verdict sign="partly">{words.partly}</Verdict>;
  if (barriers.length > 0) return <Verdict sign="no">{words.besideOnly}</Verdict>;
  return <Verdict sign="yes">{words.compares(known.length)}</Verdict>;
}

function useBasis({ names }: Reading): (standing: Standing) => string {
  const words = useMessages(compareMessages).standings;
  const { list } = useMessages(compareSentences);
  const { conditions } = useSaying(names);
  const { language } = useReader();
  return ({ known, missing, barriers, isPartly }) => {
    const differ = barriers.filter((kind) => kind !== "pooled");
    const reasons = [...new Set(missing.map(({ why }) => why))];
    const who = (why: MissingAnswer["why"]): string =>
      list(missing.filter((each) => each.why === why).map(({ disclosure }) => names.said(disclosure)));
    const said = [
      ...(known.length > 1 && differ.length > 0
        ? [
            words.differIn(conditions(differ)) +
              (isPartly ? (language === "zh" ? "" : " ") + words.withinCompare : ""),
          ]
        : []),
      ...(barriers.includes("pooled") ? [words.pooled] : []),
      ...reasons.map((why) => words.missing(who(why), why)),
    ];
    return said.length === 0 ? words.allAnswer(known.length) : said.join(language === "zh" ? "" : " ");
  };
}
