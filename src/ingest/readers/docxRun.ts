import { SaxesParser, type SaxesTagNS } from "saxes";
import { lowered, raised } from "./raisedText.ts";

/** How a run of letters is printed, as far as that changes what it says. */
export interface RunLook {
  isHidden: boolean;
  isStruck: boolean;
  isWhite: boolean;
  /** Above or below the line; null on it. */
  height: "raised" | "lowered" | null;
}

/** The look of a run that says nothing of it. */
export function plainLook(): RunLook {
  return { isHidden: false, isStruck: false, isWhite: false, height: null };
}

/** Letters of up to so many half points are specks. */
const TINIEST = 2;

/** Takes one property of a run; `hiddenStyles` are the styles that hide what they are given to. */
export function setLook(look: RunLook, tag: SaxesTagNS, hiddenStyles: ReadonlySet<string>): void {
  const value = valueOf(tag) ?? "";
  const isOn = !/^(?:0|false|off|none)$/iu.test(value);
  switch (tag.local) {
    case "vanish":
    case "specVanish":
      look.isHidden = isOn;
      break;
    case "rStyle":
      if (hiddenStyles.has(value)) look.isHidden = true;
      break;
    case "sz":
      if (/^\d+$/u.test(value) && Number(value) <= TINIEST) look.isHidden = true;
      break;
    case "strike":
    case "dstrike":
      look.isStruck = isOn;
      break;
    case "color":
      look.isWhite = /^f{6}$/iu.test(value);
      break;
    case "vertAlign":
      look.height = value === "superscript" ? "raised" : value === "subscript" ? "lowered" : null;
      break;
    default:
      break;
  }
}

/** Text as it stands above, on or below its line. */
export function atHeight(text: string, { height }: RunLook): string {
  return height === null ? text : height === "raised" ? raised(text) : lowered(text);
}

/** The ids of styles of letters that hide them, from the part of styles; none where it cannot be read. */
export function hiddenStylesIn(xml: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  let style: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => undefined);
  parser.on("opentag", (tag) => {
    if (tag.local === "style") style = attributeOf(tag, "styleId");
    else if (style !== null && (tag.local === "vanish" || tag.local === "specVanish")) {
      const look = plainLook();
      setLook(look, tag, hidden);
      if (look.isHidden) hidden.add(style);
    } else if (style !== null && tag.local === "basedOn" && hidden.has(valueOf(tag) ?? "")) hidden.add(style);
  });
  parser.write(xml).close();
  return hidden;
}

/** The value of a property; null where it has none. */
export function valueOf(tag: SaxesTagNS): string | null {
  return attributeOf(tag, "val");
}

function attributeOf(tag: SaxesTagNS, name: string): string | null {
  return Object.values(tag.attributes).find((attribute) => attribute.local === name)?.value ?? null;
}
