import { boxAround, type Box } from "./box.ts";
import { grouped } from "./grouped.ts";
import type { Rule } from "./marks.ts";

/** Rules that touch one another: the frame of one table, or a line on its own. */
export interface RuleNet extends Box {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** How far apart two pieces of one line may lie, in points. */
const BREAK = 3;
/** How far beside each other two pieces may run and be one line. */
const BESIDE = 1.2;
/** How near rules must come to touch. */
const TOUCH = 2.5;

/** The nets of rules on a page, in no particular order. */
export function ruleNets(rules: readonly Rule[]): readonly RuleNet[] {
  const across = mergePieces(rules.filter(({ axis }) => axis === "horizontal"));
  const down = mergePieces(rules.filter(({ axis }) => axis === "vertical"));
  const merged = [...across, ...down];
  const leader = merged.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (leader[at] !== at) at = leader[at] ?? at;
    leader[i] = at;
    return at;
  };
  across.forEach((rule, i) => {
    down.forEach((other, j) => {
      if (cross(rule, other)) leader[find(i)] = find(across.length + j);
    });
  });
  const nets = grouped(merged, (_, i) => find(i));
  return [...nets.values()].flatMap((net) => {
    const box = boxAround(net.map(boxOfRule));
    const horizontal = net.filter(({ axis }) => axis === "horizontal");
    const vertical = net.filter(({ axis }) => axis === "vertical");
    return box === null ? [] : [{ ...box, horizontal, vertical }];
  });
}

function boxOfRule({ axis, at, from, to }: Rule): Box {
  return axis === "horizontal" ? { x0: from, x1: to, y0: at, y1: at } : { x0: at, x1: at, y0: from, y1: to };
}

function cross(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - TOUCH &&
    down.at <= across.to + TOUCH &&
    across.at >= down.from - TOUCH &&
    across.at <= down.to + TOUCH
  );
}

/** Joins the pieces of a line: dashes, and sides drawn cell by cell. */
function mergePieces(rules: readonly Rule[]): readonly Rule[] {
  const open: Rule[] = [];
  const done: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    while (open[0] !== undefined && rule.at - open[0].at > BESIDE * 2) done.push(...open.splice(0, 1));
    const along = open.findLastIndex(
      (other) =>
        Math.abs(other.at - rule.at) <= BESIDE &&
        rule.from <= other.to + BREAK &&
        other.from <= rule.to + BREAK,
    );
    const other = open[along];
    if (other === undefined) open.push(rule);
    else {
      open[along] = { ...other, from: Math.min(other.from, rule.from), to: Math.max(other.to, rule.to) };
    }
  }
  return [...done, ...open];
}
