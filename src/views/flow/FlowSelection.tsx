import type { SankeyNode } from "../../charts/sankeyNodes.ts";
import type { FlowLink } from "../../core/analysis/flow.ts";
import { together } from "../../core/analysis/flowBalance.ts";
import { shareText } from "../../i18n/amountText.ts";
import { flowMessages } from "../../i18n/flowMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { useApp } from "../../state/useApp.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { touches } from "./drawnNodes.ts";
import styles from "./Flow.module.css";
import type { FlowReading } from "./flowReading.ts";
import { useFlowNames } from "./useFlowNames.ts";

interface Props {
  readonly reading: FlowReading;
  readonly node: SankeyNode;
}

/** What is selected, in words: its amount, its share, where it comes from and where it goes. */
export function FlowSelection({ reading, node }: Props) {
  const words = useMessages(flowMessages);
  const { language } = useReader();
  const adjusted = useApp((state) => state.adjusted);
  const name = useFlowNames();
  const [only, ...more] = node.members;
  const title = only === undefined || more.length > 0 ? words.rest(node.members.length) : name(only);
  const figure = together(node.members.map((member) => member.figure));
  const share = shareText(figure.amount, reading.flow.balance.uses.amount, language);
  const links = reading.flow.links.filter((link) => touches(link, node));
  const isOwn = (key: string): boolean => node.members.some((member) => member.key === key);
  return (
    <div className={styles["selection"]} role="status">
      <p>
        <span className={styles["quiet"]}>{words.picked}</span>
        <strong>
          <Printed>{title}</Printed>
        </strong>
        <Amount figure={figure} caption={captionOf(reading.subject, title)} variant="sentence" />{" "}
        {share === null ? "" : words.shareOf(share)}
      </p>
      <Ends
        label={words.into}
        links={links.filter(({ to }) => isOwn(to))}
        end="from"
        reading={reading}
        title={title}
      />
      <Ends
        label={words.outOf}
        links={links.filter(({ from }) => isOwn(from))}
        end="to"
        reading={reading}
        title={title}
      />
      <p className={styles["actions"]}>
        {only !== undefined && more.length === 0 && only.code !== null ? (
          <AddressLink change={{ view: "tree", node: only.code, pick: null, figure: null }}>
            {words.openTree}
          </AddressLink>
        ) : null}
        <LinkButton onClick={() => adjusted({ pick: null })}>{words.clear}</LinkButton>
      </p>
    </div>
  );
}

interface EndsProps {
  readonly label: string;
  readonly links: readonly FlowLink[];
  readonly end: "from" | "to";
  readonly reading: FlowReading;
  readonly title: string;
}

function Ends({ label, links, end, reading, title }: EndsProps) {
  const name = useFlowNames();
  const { language } = useReader();
  if (links.length === 0) return null;
  return (
    <p>
      <span className={styles["quiet"]}>{label}</span>{" "}
      {links.map((link, index) => {
        const node = reading.nodes.get(link[end]);
        const other = node === undefined ? "" : name(node);
        return (
          <span key={link.key}>
            {index === 0 ? "" : language === "zh" ? "；" : "; "}
            <Printed>{other}</Printed>{" "}
            <Amount
              figure={link.figure}
              caption={captionOf(reading.subject, title, other)}
              variant="sentence"
            />
          </span>
        );
      })}
    </p>
  );
}
