/** One unit of 部门机构设置情况. */
export interface Institution {
  readonly name: string;
  readonly nature: "administrative" | "civil-service-managed" | "public-institution" | "other";
  /** 单位性质 as printed. */
  readonly naturePrinted: string;
  readonly rank: string | null;
  readonly funding: string | null;
}

export interface Headcount {
  readonly established: number | null;
  readonly serving: number | null;
  readonly retired: number | null;
  readonly asOf: string | null;
}
