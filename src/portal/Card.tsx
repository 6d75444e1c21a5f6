import { renderToStaticMarkup } from "react-dom/server";
import { fraction } from "../charts/number.ts";
import { hexColour, type ColourToken } from "../charts/palette.ts";
import { textWidth } from "../charts/textWidth.ts";
import { wrapText } from "../charts/wrapText.ts";
import type { Figure } from "../core/budget/figure.ts";
import { shareText } from "../i18n/amountText.ts";
import { budgetTerms } from "../i18n/budgetTerms.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import { checkMessages } from "../i18n/checkMessages.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import { cardMap } from "./CardMap.tsx";
import { CARD } from "./cardSize.ts";
import { periodName, type Published, type PublishedSite } from "./publishedSite.ts";
import { figureInColumn, figureInWords, UNIT } from "./siteWords.ts";

/** Families of the fonts that the picture is set in, both with Chinese. */
export interface CardFonts {
  readonly sans: string;
  readonly serif: string;
}

/** As wide as a character. */
const SPACE = "\u3000";
const EDGE = 56;
const LEFT = 452;
const MAP = { x: 548, y: 150, width: CARD.width - 548 - EDGE, height: 372 };

/** The picture of a disclosure for cards, as SVG: headline figure, its parts, the map of its classes, its source. */
export function cardSvg({ entry, disclosure }: Published, site: PublishedSite, fonts: CardFonts): string {
  const words = commonMessages.zh;
  const phaseNote = words.phaseNote[entry.phase];
  const corner = [...(phaseNote === null ? [] : [phaseNote]), words.unitHead(UNIT)].join(SPACE);
  const map = cardMap(disclosure, MAP);
  const full = CARD.width - 2 * EDGE;
  const width = map === null ? full : LEFT;
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={CARD.height}
      viewBox={`0 0 ${String(CARD.width)} ${String(CARD.height)}`}
      fontFamily={fonts.sans}
    >
      <rect width={CARD.width} height={CARD.height} fill={hex("paper")} />
      <rect x={EDGE} y={40} width={full} height={4} fill={hex("ink")} />
      <Words x={EDGE} y={76} size={20} fill="ink-2" text={fitted(site.title, 20, 700)} />
      <Words x={CARD.width - EDGE} y={76} size={20} fill="ink-2" text={corner} anchor="end" />
      <Title name={entry.department} period={periodName(entry, "zh")} family={fonts.serif} />
      <Headline entry={entry} width={width} />
      {map}
      <rect x={EDGE} y={548} width={full} height={1} fill={hex("hairline")} />
      <Words
        x={EDGE}
        y={578}
        size={18}
        fill="ink-2"
        text={`${words.source}${SPACE}${fitted(`《${entry.documentTitle}》`, 18, full - 60)}`}
      />
      <Words
        x={EDGE}
        y={604}
        size={18}
        fill="ink-2"
        text={`${words.checks}${SPACE}${fitted(checkMessages.zh.counts(entry.checks) || checkMessages.zh.none, 18, full - 60)}`}
      />
    </svg>,
  );
}

function Title({
  name,
  period,
  family,
}: {
  readonly name: string;
  readonly period: string;
  readonly family: string;
}) {
  const width = CARD.width - 2 * EDGE;
  const whole = `${name}${SPACE}${period}`;
  const size = [42, 38, 34, 30, 26].find((each) => textWidth(whole, each) <= width) ?? 22;
  return (
    <text x={EDGE} y={128} fontFamily={family} fontWeight={700} fontSize={size} fill={hex("ink")}>
      {whole}
    </text>
  );
}

function Headline({ entry, width }: { readonly entry: Published["entry"]; readonly width: number }) {
  const { total, basic, project, threePublic } = entry;
  const terms = budgetTerms.zh.measures;
  const digits = figureInColumn(total, "zh");
  const known = total.amount !== null && total.state !== "declared-none";
  const size = known ? 76 : 44;
  return (
    <>
      <Words x={EDGE} y={190} size={24} fill="ink-2" text={portalMessages.zh.spending + qualifier(total)} />
      <Words x={EDGE - 3} y={266} size={size} fill="ink" text={digits} bold />
      {known ? (
        <Words
          x={EDGE + textWidth(digits, size) + 10}
          y={266}
          size={28}
          fill="ink"
          text={commonMessages.zh.units[UNIT]}
        />
      ) : null}
      <KindsBar entry={entry} width={width} />
      <Part y={368} width={width} name={terms.basic} figure={basic} whole={total} colour="basic" />
      <Part y={412} width={width} name={terms.project} figure={project} whole={total} colour="project" />
      <Part
        y={456}
        width={width}
        name={terms["three-public"]}
        figure={threePublic}
        whole={null}
        colour={null}
      />
    </>
  );
}

function KindsBar({
  entry: { total, basic, project },
  width,
}: {
  readonly entry: Published["entry"];
  readonly width: number;
}) {
  if (total.amount === null || basic.amount === null || project.amount === null) return null;
  const [first, second] = [fraction(basic.amount, total.amount), fraction(project.amount, total.amount)];
  return (
    <>
      <rect x={EDGE} y={302} width={width} height={22} fill={hex("panel")} />
      <rect x={EDGE} y={302} width={width * first} height={22} fill={hex("basic")} />
      <rect x={EDGE + width * first} y={302} width={width * second} height={22} fill={hex("project")} />
    </>
  );
}

interface PartProps {
  readonly y: number;
  readonly width: number;
  readonly name: string;
  readonly figure: Figure;
  /** What its share is of; null for none. */
  readonly whole: Figure | null;
  readonly colour: ColourToken | null;
}

function Part({ y, width, name, figure, whole, colour }: PartProps) {
  const share = whole === null ? null : shareText(figure.amount, whole.amount, "zh");
  // A quotation mark fills half of its square only.
  const indent = colour !== null ? 28 : name.startsWith("“") ? -12 : 0;
  return (
    <>
      {colour === null ? null : <rect x={EDGE} y={y - 17} width={18} height={18} fill={hex(colour)} />}
      <Words x={EDGE + indent} y={y} size={24} fill="ink" text={name} />
      <Words
        x={EDGE + width - (share === null ? 0 : 104)}
        y={y}
        size={24}
        fill="ink"
        text={figureInWords(figure, "zh")}
        anchor="end"
      />
      {share === null ? null : (
        <Words x={EDGE + width} y={y} size={24} fill="ink-2" text={share} anchor="end" />
      )}
    </>
  );
}

function qualifier({ state }: Figure): string {
  const said = state === "derived" || state === "stated-in-prose";
  return said ? `（${commonMessages.zh.states[state]}）` : "";
}

interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: ColourToken;
  readonly text: string;
  readonly anchor?: "end";
  readonly bold?: true;
}

function Words({ x, y, size, fill, text, anchor, bold }: WordsProps) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fill={hex(fill)}
      textAnchor={anchor}
      fontWeight={bold === true ? 700 : 400}
    >
      {text}
    </text>
  );
}

/** The text as far as it fits on one line, ended by … where it does not. */
function fitted(text: string, size: number, width: number): string {
  if (wrapText(text, size, width, 1) !== null) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("")}…`;
}

function hex(token: ColourToken): string {
  return hexColour(token, "light");
}
