import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from "react";
import css from "./chart.module.css";

/** What can be done with a mark of a chart, each told the mark's key. Keep the object between renders. */
export interface TargetActions {
  readonly label: (key: string) => string;
  readonly press: (key: string, event: MouseEvent<SVGGElement>) => void;
  readonly keyDown: (key: string, event: KeyboardEvent<SVGGElement>) => void;
  readonly focus: (key: string, event: FocusEvent<SVGGElement>) => void;
  readonly blur: () => void;
  readonly point: (key: string, event: PointerEvent<SVGGElement>) => void;
  readonly leave: () => void;
}

interface CellTargetProps {
  readonly name: string;
  readonly current: boolean;
  readonly selected: boolean;
  readonly actions: TargetActions;
  readonly children: ReactNode;
}

/** A mark that can be pointed at, pressed and reached by key; one of a chart's marks has the tab stop. */
export function CellTarget({ name, current, selected, actions, children }: CellTargetProps) {
  return (
    <g
      role="button"
      data-key={name}
      tabIndex={current ? 0 : -1}
      aria-label={actions.label(name)}
      aria-pressed={selected}
      className={css["cell"]}
      onClick={(event) => actions.press(name, event)}
      onKeyDown={(event) => actions.keyDown(name, event)}
      onFocus={(event) => actions.focus(name, event)}
      onBlur={actions.blur}
      onPointerMove={(event) => actions.point(name, event)}
      onPointerLeave={actions.leave}
    >
      {children}
    </g>
  );
}
