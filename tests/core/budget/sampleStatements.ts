import type { Statement } from "../../../src/core/budget/statement.ts";
import { change, statement } from "./printed.ts";

/** What the narrative of the sample states, s1 … s18; everything agrees with the tables. */
export function sampleStatements(): readonly Statement[] {
  return [
    statement("s1", "revenue", "324.3万元"),
    statement("s2", "appropriation", "324.3万元", { fund: "general" }),
    statement("s3", "appropriation", "0万元", { fund: "government-fund" }),
    statement("s4", "total", "324.3万元", { change: change("increase", "10.2万元") }),
    statement("s5", "basic", "234.8万元", { change: change("increase", "2.2万元") }),
    statement("s6", "personnel", "204.8万元"),
    statement("s7", "public-operating", "30万元"),
    statement("s8", "project", "89.5万元", { change: change("increase", "8万元") }),
    statement("s9", "administrative-operating", "30万元"),
    statement("s10", "three-public", "9.5万元", { change: change("decrease", "0.5万元") }),
    statement("s11", "overseas", "0万元"),
    statement("s12", "vehicles", "5万元"),
    statement("s13", "vehicle-purchase", "0万元"),
    statement("s14", "vehicle-operation", "5万元"),
    statement("s15", "reception", "4.5万元", { change: change("decrease", "0.5万元") }),
    statement("s16", "procurement", "6.40万元"),
    statement("s17", "fixed-assets", "55.20万元"),
    statement("s18", "asset-purchase", "2.40万元"),
  ];
}
