import { describe, expect, it } from "vitest";
import { headcountOf } from "../../../src/ingest/prose/headcount.ts";
import { paragraphs } from "./said.ts";

function staff(...texts: readonly string[]) {
  return headcountOf(paragraphs(texts));
}

describe("how many people a body has", () => {
  it("reads establishment, serving and retired", () => {
    expect(staff("本部门共有编制60名，在职人员55人，离退休人员12人。")).toEqual({
      established: 60,
      serving: 55,
      retired: 12,
      asOf: null,
    });
    expect(
      staff(
        "截至2023年底，本部门人员编制60人，其中行政编制40人、事业编制20人；实有人员55人，其中行政38人、事业17人。单位管理的离退休人员12人。",
      ),
    ).toEqual({ established: 60, serving: 55, retired: 12, asOf: "2023-12-31" });
    expect(staff("截止2024年8月31日，核定编制数为30名，实有在职人员28名，退休人员9名。")).toEqual({
      established: 30,
      serving: 28,
      retired: 9,
      asOf: "2024-08-31",
    });
  });

  it("takes the whole establishment, however many kinds it is divided into, and no kind for the whole", () => {
    expect(
      staff(
        "现有8个处室，编制139名，其中行政编制99名、行政附属编制4名、事业编制36名。实际在编在职人员114名，离退休人员50名。",
      ),
    ).toEqual({ established: 139, serving: 114, retired: 50, asOf: null });
    expect(staff("行政编制20名，事业编制5名，在职人员24人，退休人员3人。")?.established).toBeNull();
    expect(staff("行政政法人员编制96人，内设23个机构。")).toBeNull();
  });

  it("adds those who left early to the retired", () => {
    expect(staff("编制总数25名，在职人员24人，离休人员1人，退休人员10人。")?.retired).toBe(11);
  });

  it("takes no single number and no list of units for the body's staff", () => {
    expect(staff("新招录在职人员3人，培训费相应增加。")).toBeNull();
    expect(
      staff(
        "甲所编制5名，在职人员5人；乙所编制6名，在职人员6人；丙所编制7名，在职人员7人；丁所编制8名，在职8人。",
      ),
    ).toBeNull();
    expect(staff("本部门预算安排公务接待费3万元。")).toBeNull();
  });
});
