import type { Disclosure } from "../budget/disclosure.ts";
import { appropriationOf } from "./appropriation.ts";
import type { Headline } from "./headline.ts";
import { figureOfMeasure } from "./measureFigure.ts";

/** The figures a department is introduced by, each with its state and where it is printed. */
export function headlineOf(disclosure: Disclosure): Headline {
  return {
    total: figureOfMeasure(disclosure, "total").figure,
    revenue: figureOfMeasure(disclosure, "revenue").figure,
    basic: figureOfMeasure(disclosure, "basic").figure,
    project: figureOfMeasure(disclosure, "project").figure,
    personnel: figureOfMeasure(disclosure, "personnel").figure,
    publicOperating: figureOfMeasure(disclosure, "public-operating").figure,
    appropriation: appropriationOf(disclosure),
    threePublic: figureOfMeasure(disclosure, "three-public").figure,
    administrativeOperating: figureOfMeasure(disclosure, "administrative-operating").figure,
  };
}
