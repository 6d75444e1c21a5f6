import type { Disclosure } from "../budget/disclosure.ts";
import { tablesOfKind } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { cellFigure } from "../budget/figureOf.ts";
import { differenceOf } from "../budget/figureSum.ts";
import { haveSameUnits } from "../budget/relatedEditions.ts";
import type { Statement } from "../budget/statement.ts";
import type { Fund } from "../budget/vocabulary.ts";
import { figureFrom, figureOfMeasure, type MeasureFigure } from "./measureFigure.ts";
import { perPieceOf } from "./perPieceOf.ts";
import { shareOf } from "./shareOf.ts";
import { threePublicOf } from "./threePublicOf.ts";
import type {
  BesideThreePublic,
  Ranked,
  RankingCell,
  RankingRow,
  Saying,
  ThreePublicMoney,
} from "./threePublicRanking.ts";

/**
 * One document in a ranking, before anything is ranked.
 * @param prior the disclosure of the year before, for computed changes; null leaves the stated ones
 */
export function threePublicRow(disclosure: Disclosure, prior: Disclosure | null): RankingRow {
  const { appropriation, changes } = threePublicOf(disclosure, prior);
  const cell = (measure: Ranked): RankingCell => {
    const found = figureOfMeasure(disclosure, measure);
    const pooled = pooledOf(disclosure, measure, found.figure);
    const budgeted = budgetedOf(disclosure, measure);
    const change = changes.find((row) => row.measure === measure) ?? null;
    return {
      measure,
      saying: pooled === null ? sayingOf(disclosure, found) : "pooled",
      ...found,
      pooledBy: pooled?.by ?? null,
      rank: null,
      shareRank: null,
      share: shareOf(found.figure, appropriation),
      change: change?.delta.amount == null ? null : change,
      budgeted,
      overBudget: budgeted === null || isNone(found.figure) ? null : differenceOf(found.figure, budgeted),
      ...perPieceOf(disclosure, measure, found.figure),
    };
  };
  return {
    disclosure: disclosure.id,
    departmentKey: disclosure.department.key,
    department: disclosure.department.name,
    appropriation,
    cells: {
      reception: cell("reception"),
      overseas: cell("overseas"),
      "vehicle-purchase": cell("vehicle-purchase"),
      "vehicle-operation": cell("vehicle-operation"),
      "three-public": cell("three-public"),
    },
    funds: fundsOf(disclosure),
    beside: besideOf(disclosure),
    money: moneyOf(disclosure),
    priorOfOtherUnits: prior !== null && !haveSameUnits(disclosure, prior),
  };
}

/** Of which money a document's 三公 are: named by its table or its text; null where neither does. */
function moneyOf(disclosure: Disclosure): ThreePublicMoney | null {
  const tables = tablesOfKind(disclosure, "three-public");
  if (tables.some(({ title }) => title.includes("一般公共预算"))) return "general";
  const named = tables.some(({ title, columns }) => {
    const funds = columns.filter(({ role }) => role === "amount").map(({ fund }) => fund);
    return title.includes("财政拨款") || (funds.includes(null) && funds.some((fund) => fund !== null));
  });
  if (named) return "appropriation";
  const said = disclosure.statements.filter(({ measure }) => ITEMS.has(measure));
  return said.length > 0 && said.every(({ fund }) => fund === "general") ? "general" : null;
}

const ITEMS: ReadonlySet<string> = new Set(["three-public", "overseas", "vehicles", "reception"]);

function sayingOf(disclosure: Disclosure, { figure, tableFigure }: MeasureFigure): Saying {
  switch (figure.state) {
    case "stated":
      return figure.amount === 0 ? "zero" : "amount";
    case "stated-in-prose":
    case "derived":
      return figure.amount === 0 ? "zero-in-text" : "amount";
    case "not-in-file":
      return tablesOfKind(disclosure, "three-public").length > 0 || tableFigure.state !== "not-in-file"
        ? "not-mentioned"
        : "no-table";
    default:
      return figure.state;
  }
}

/** A body that prints an amount of its own pays it itself, whatever is pooled beside it. */
function pooledOf(disclosure: Disclosure, measure: Ranked, figure: Figure): Statement["pooled"] {
  if (figure.amount !== null && figure.amount !== 0) return null;
  return disclosure.statements.find(({ pooled }) => pooled?.item === measure)?.pooled ?? null;
}

/** 预算数 as final accounts print it beside their 决算数; null in a budget or where nothing prints it. */
function budgetedOf(disclosure: Disclosure, measure: Ranked): Figure | null {
  if (disclosure.phase === "budget") return null;
  const planned: Disclosure = {
    ...disclosure,
    phase: "budget",
    tables: tablesOfKind(disclosure, "three-public").map((table) => ({
      ...table,
      columns: table.columns.filter(({ basis }) => basis === "budget"),
    })),
    statements: disclosure.statements.filter(({ basis }) => basis === "budget"),
  };
  const { figure } = figureOfMeasure(planned, measure);
  return figure.state === "not-in-file" ? null : figure;
}

function isNone({ state }: Figure): boolean {
  return state === "declared-none";
}

function fundsOf(disclosure: Disclosure): readonly { readonly fund: Fund; readonly figure: Figure }[] {
  const [table] = tablesOfKind(disclosure, "three-public");
  const lines = table?.lines.filter(({ measure }) => measure === "three-public") ?? [];
  const line = lines.find(({ name }) => name.includes("三公")) ?? lines[0];
  if (table === undefined || line === undefined) return [];
  return table.columns.flatMap(({ fund, index }) =>
    fund === null ? [] : [{ fund, figure: cellFigure(disclosure, table, line, index) }],
  );
}

function besideOf(disclosure: Disclosure): BesideThreePublic | null {
  const holds = tablesOfKind(disclosure, "three-public").some(({ columns, lines }) =>
    [...columns, ...lines].some(({ measure }) => measure === "meeting" || measure === "training"),
  );
  if (!holds) return null;
  const read = (measure: "meeting" | "training" | "three-public-meeting-training"): Figure =>
    figureFrom(disclosure, measure, [{ kind: "three-public", side: null, roles: ["total", "item"] }]).figure;
  const beside = {
    meeting: read("meeting"),
    training: read("training"),
    whole: read("three-public-meeting-training"),
  };
  return beside.meeting.amount === null && beside.training.amount === null ? null : beside;
}
