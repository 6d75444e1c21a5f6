import { cssColour } from "../../charts/palette.ts";

/** The pattern of what is not in the file: thin slanted lines. Draw it once in an SVG and fill with `hatchFill(id)`. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill={cssColour("paper")} />
        <line x1={0.5} y1={0} x2={0.5} y2={6} stroke={cssColour("hatch")} />
      </pattern>
    </defs>
  );
}

/** The fill of a hatched mark. */
export function hatchFill(id: string): string {
  return `url(#${id})`;
}
