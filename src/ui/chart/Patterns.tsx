import { createContext, useCallback, useContext, useEffect, type ReactNode } from "react";
import { cssColour, type ColourToken } from "../../charts/palette.ts";
import { hasPattern, PATTERNED } from "../../charts/patterns.ts";
import { useMedia } from "../useMedia.ts";
import "../contrast.css";
import css from "./Patterns.module.css";

const PatternsContext = createContext(false);

interface Props {
  /** Whether the reader asked for patterns. Where the device forces its own colours they are drawn anyway. */
  readonly wanted: boolean;
  readonly children: ReactNode;
}

/** Lets the charts below it tell their colours apart by patterns; once in a page, for its patterns have one name each. */
export function Patterns({ wanted, children }: Props) {
  const forced = useMedia("(forced-colors: active)");
  const on = wanted || forced;
  useEffect(() => {
    const root = document.documentElement;
    if (on) root.dataset["patterns"] = "on";
    else delete root.dataset["patterns"];
  }, [on]);
  return (
    <PatternsContext value={on}>
      {on ? <Definitions /> : null}
      {children}
    </PatternsContext>
  );
}

/** Whether charts show patterns now. */
export function usePatterns(): boolean {
  return useContext(PatternsContext);
}

/** How a mark of a colour is filled: plain, or with the colour's pattern where the reader sees patterns. */
export function usePaint(): (token: ColourToken) => string {
  const on = usePatterns();
  return useCallback(
    (token) => (on && hasPattern(token) ? `url(#${patternId(token)})` : cssColour(token)),
    [on],
  );
}

function patternId(token: ColourToken): string {
  return `pattern-${token}`;
}

/** Not `display: none`: a browser draws no pattern out of a picture that is not there. */
function Definitions() {
  return (
    <svg className={css["definitions"]} aria-hidden="true">
      <defs>
        {PATTERNED.map(({ ground, motif: { tile, path, width }, stroke, opacity }) => (
          <pattern
            key={ground}
            id={patternId(ground)}
            width={tile}
            height={tile}
            patternUnits="userSpaceOnUse"
          >
            <rect width={tile} height={tile} fill={cssColour(ground)} />
            <path
              d={path}
              fill="none"
              stroke={cssColour(stroke)}
              strokeWidth={width}
              strokeOpacity={opacity}
              strokeLinecap="round"
            />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
