import { useMemo } from "react";
import { LIKENESSES, type Peer } from "../../core/analysis/peers.ts";
import { peersOf } from "../../core/analysis/peersOf.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { toggled } from "../../state/chosen.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { DepartmentPicker } from "../frame/DepartmentPicker.tsx";
import { useCatalog } from "../frame/useShown.ts";
import styles from "./Parts.module.css";
import type { RankingParts } from "./rankingParts.ts";

/** More are found by search. */
const MOST_LISTED = 12;

/** Whom the departments shown are set beside, why each is alike, and what takes it in or out. */
export function PeersSection({ group }: RankingParts) {
  const words = useMessages(threePublicMessages);
  const catalog = useCatalog();
  const { own } = group;
  const shown = useMemo(() => group.entries.map(({ departmentKey }) => departmentKey), [group]);
  const all = useMemo(() => (own === null ? [] : peersOf(own, catalog.entries)), [own, catalog]);
  const rows = all.filter(({ entry }, at) => at < MOST_LISTED || shown.includes(entry.departmentKey));
  const { peers } = words;
  if (own === null)
    return (
      <div data-print="never">
        <Section title={peers.title} note={peers.groupNote}>
          <DepartmentPicker shown={shown} />
        </Section>
      </div>
    );
  return (
    <Section
      title={peers.title}
      note={peers.note}
      aside={
        group.chosen === "named" ? (
          <AddressLink change={{ dept: [own.departmentKey], figure: null }}>{peers.usual}</AddressLink>
        ) : undefined
      }
    >
      <DepartmentPicker shown={shown} />
      <DataTable<Peer>
        name={peers.title}
        rows={rows}
        rowKey={({ entry }) => entry.id}
        columns={[
          {
            id: "name",
            label: peers.name,
            head: <UnitHead label={peers.name} />,
            kind: "name",
            phone: "name",
            cell: ({ entry }) => <Printed>{entry.department}</Printed>,
          },
          {
            id: "total",
            label: peers.total,
            align: "end",
            kind: "amount",
            phone: "amount",
            cell: ({ entry }) => (
              <Amount figure={entry.total} caption={captionOf(entry.department, peers.total)} />
            ),
          },
          {
            id: "why",
            label: peers.why,
            head: <span className={styles["gap"]}>{peers.why}</span>,
            kind: "text",
            phone: "below",
            cell: (peer) => (
              <span className={styles["gap"]}>
                <Why peer={peer} />
              </span>
            ),
          },
          {
            id: "action",
            label: peers.shown,
            phone: "below",
            cell: ({ entry }) => (
              <TakeInOut departmentKey={entry.departmentKey} name={entry.department} shown={shown} />
            ),
          },
        ]}
      />
    </Section>
  );
}

function Why({ peer: { alike } }: { readonly peer: Peer }) {
  const { peers, table } = useMessages(threePublicMessages);
  const like = LIKENESSES.filter((likeness) => alike[likeness] === true).map(
    (likeness) => peers.alike[likeness],
  );
  return like.length === 0 ? peers.unlike : like.join(table.list);
}

interface TakeProps {
  readonly departmentKey: string;
  readonly name: string;
  readonly shown: readonly string[];
}

/** A link that changes which departments are shown: all of them are then named in the address. */
function TakeInOut({ departmentKey, name, shown }: TakeProps) {
  const { peers } = useMessages(threePublicMessages);
  const isShown = shown.includes(departmentKey);
  if (isShown && shown.length < 3) return <span className={styles["quiet"]}>{peers.shown}</span>;
  return (
    <AddressLink change={{ dept: toggled(shown, departmentKey), figure: null }}>
      {isShown ? peers.remove : peers.add}
      <span className={styles["caption"]}>{` ${name}`}</span>
    </AddressLink>
  );
}
