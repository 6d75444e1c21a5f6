import { describe, expect, it } from "vitest";
import { read, said } from "./said.ts";

describe("amounts", () => {
  it("reads the whole and its parts by fund", () => {
    expect(
      said(
        "2024年预算收入324.3万元，其中：一般公共预算收入300.3万元，基金预算收入24万元，财政专户核拨收入0万元，上年结转0万元。",
      ),
    ).toEqual([
      "revenue 324.3万元",
      "appropriation/general 300.3万元",
      "appropriation/government-fund 24万元",
      "special-account 0万元",
      "opening-balance 0万元",
    ]);
  });

  it("keeps the printed text, its space and its unit, and the exact fen", () => {
    const [one] = read(["全年机关运行经费安排1,291.21 万元。"]);
    expect(one?.printed).toBe("1,291.21 万元");
    expect(one?.amount).toBe(1291210000);
    expect(one?.unit).toBe("wan");
    const [yuan] = read(["2024年公务接待费预算为3，500元。"]);
    expect(yuan?.amount).toBe(350000);
    expect(yuan?.unit).toBe("yuan");
  });

  it("keeps a figure that reads in two ways with its printed text and no amount", () => {
    const [one] = read(["机关运行经费预算支出为10 25万元。"]);
    expect(one?.amount).toBeNull();
    expect(one?.printed).toBe("10 25万元");
  });

  it("reads brackets within brackets and closes them", () => {
    expect(
      said(
        "“三公”经费安排12万元，其中：因公出国（境）费1万元；公务用车购置及运维费7万元（其中：公务用车购置费0万元，公务用车运行维护费7万元)；公务接待费4万元。",
      ),
    ).toEqual([
      "three-public 12万元",
      "overseas 1万元",
      "vehicles 7万元",
      "vehicle-purchase 0万元",
      "vehicle-operation 7万元",
      "reception 4万元",
    ]);
  });

  it("names the projects that a project sum is divided into", () => {
    expect(said("项目支出90万元，主要为档案数字化支出60万元、信访接待支出30万元。")).toEqual([
      "project 90万元",
      "project[档案数字化支出] 60万元",
      "project[信访接待支出] 30万元",
    ]);
  });

  it("reads procurement by kind and what is reserved for small firms", () => {
    expect(
      said(
        "2024年政府采购预算40万元，其中：政府采购货物预算10万元、政府采购工程预算0万元、政府采购服务预算30万元。面向中小企业预留政府采购项目预算金额40万元。",
      ),
    ).toEqual([
      "procurement 40万元",
      "procurement[货物] 10万元",
      "procurement[工程] 0万元",
      "procurement[服务] 30万元",
      "procurement[预留中小企业] 40万元",
    ]);
  });

  it("takes the year of a balance from its words", () => {
    expect(said("我单位上年末固定资产金额为55.2万元，本年度拟购置固定资产2.4万元。")).toEqual([
      "fixed-assets 2023 55.2万元",
      "asset-purchase 2.4万元",
    ]);
  });

  it("gives parts the fund of the whole they are named under", () => {
    expect(
      said([
        "2024年度一般公共预算财政拨款基本支出预算70万元。其中：",
        "（一）人员经费60万元。主要包括：基本工资、津贴补贴。",
        "（二）公用经费10万元。",
      ]),
    ).toEqual(["basic/general 70万元", "personnel/general 60万元", "public-operating/general 10万元"]);
    expect(
      said(
        "一般公共预算拨款安排的“三公”经费支出中，因公出国（境）费支出5万元，占“三公”经费的50%；公务接待费支出5万元，占50%。",
      ),
    ).toEqual(["overseas/general 5万元 | 50% of three-public", "reception/general 5万元 | 50% of ?"]);
  });

  it("reads a sentence that a line break cut before its figure", () => {
    expect(said(["机关运行经费支出比上年增加", "2.5 万元，增长1.4%。"])).toEqual([
      "administrative-operating | increase 2.5 万元 (1.4%) 2023 unstated",
    ]);
  });
});

describe("changes", () => {
  it("gives a change to the amount of its sentence, the next one to its own measure", () => {
    expect(
      said(
        "部门预算收支安排324.3万元，较2023年减少8.5万元，其中：基本支出增加2.2万元，主要是退休人员增加。项目支出减少10.7万元。",
      ),
    ).toEqual([
      "total 324.3万元 | decrease 8.5万元 2023 unstated",
      "basic | increase 2.2万元 2023 unstated",
      "project | decrease 10.7万元 2023 unstated",
    ]);
  });

  it("reads amount, percent and times of one change", () => {
    expect(said("基本支出234.8万元，比上年减少12.4万元，下降5.02%。")).toEqual([
      "basic 234.8万元 | decrease 12.4万元 (5.02%) 2023 unstated",
    ]);
    expect(
      said("单位预留机动经费预算数为17万元。与上年相比增加16万元（上年财政仅安排1万元），增长16倍。"),
    ).toEqual(["reserve 17万元", "reserve | increase 16万元 (16×) 2023 unstated"]);
  });

  it("reads the ways of saying that nothing changed", () => {
    for (const words of [
      "与上年持平",
      "与上年预算数相等",
      "与上年预算数一致",
      "比上年增加0万元",
      "与2023年预算持平",
      "与上年相比未发生变化",
    ]) {
      expect(read([`公务接待费3万元，${words}。`])[0]?.change?.direction, words).toBe("unchanged");
    }
    expect(said("会议费预算支出3万元，比上年预算增加（减少）0万元，增长（减少）0%。")).toEqual([
      "meeting 3万元 | unchanged 0万元 (0%) 2023 budget",
    ]);
  });

  it("leaves the direction open where the template was not filled in", () => {
    expect(said("培训费预算支出3万元，比上年预算增加（减少）2万元。")).toEqual([
      "training 3万元 | either 2万元 2023 budget",
    ]);
  });

  it("reads a comparison that names the execution and its amount", () => {
    expect(
      said(
        "“教育支出（类）进修及培训（款）培训支出（项）”12万元。2023年当年预算执行数为10万元，2024年预算安排12万元，比2023年预算执行数增加20.00%。",
      ),
    ).toEqual([
      "total{教育支出 › 进修及培训 › 培训支出} 12万元",
      "total{教育支出 › 进修及培训 › 培训支出} 2023 executed 10万元",
      "total{教育支出 › 进修及培训 › 培训支出} 12万元 | increase 20.00% (20.00%) 2023 executed from 10000000",
    ]);
  });

  it("keeps the year before in the sentence's words beside its amount", () => {
    const [now] = read(["基本支出653.82万元，2023年基本支出601.62 万元，比2023年增加52.20万元，增长8.68%。"]);
    expect(now?.change).toMatchObject({ printed: "52.20万元", percent: "8.68" });
    expect(now?.change?.base).toEqual({
      year: 2023,
      kind: "unstated",
      amount: 601_620_000,
      printed: "601.62 万元",
    });
  });

  it("gives a change to nobody where two amounts stand side by side", () => {
    expect(said("收入预算10万元，基本支出8万元，比上年增加2万元。")).toEqual([
      "revenue 10万元",
      "basic 8万元",
    ]);
  });

  it("gives a change to nobody where the amount before it is of nothing known", () => {
    expect(said("公务接待费3万元；修缮食堂20万元，比上年增加2万元。")).toEqual(["reception 3万元"]);
  });

  it("compares 本年数小于上年预算数", () => {
    expect(said("公务接待费预算支出6万元，本年数小于上年预算数1.5万元。")).toEqual([
      "reception 6万元 | decrease 1.5万元 2023 budget",
    ]);
  });
});

describe("functional lines", () => {
  it("carries 类 and 款 down a list", () => {
    expect(
      said([
        "（一）公共安全支出（类）司法（款）：2024年预算支出合计30万元。其中：",
        "1．行政运行（项）支出20万元，与上年相比增加2万元，增长11.11%。",
        "2．普法宣传（项）支出10万元。",
      ]),
    ).toEqual([
      "total{公共安全支出 › 司法} 30万元",
      "total{公共安全支出 › 司法 › 行政运行} 20万元 | increase 2万元 (11.11%) 2023 unstated",
      "total{公共安全支出 › 司法 › 普法宣传} 10万元",
    ]);
  });

  it("reads a path joined by dashes", () => {
    expect(said("1.“卫生健康支出-行政事业单位医疗-行政单位医疗”科目7.5万元，主要用于医疗保险。")).toEqual([
      "total{卫生健康支出 › 行政事业单位医疗 › 行政单位医疗} 7.5万元",
    ]);
  });
});

describe("narratives as districts of Shanghai print them", () => {
  it("reads a functional line whose path ends with 科目", () => {
    expect(said("3.“教育支出（类）普通教育（款）小学教育（项）”科目52.10万元，主要用于校舍维护。")).toEqual([
      "total{教育支出 › 普通教育 › 小学教育} 52.10万元",
    ]);
  });

  it("knows 公务车 and 公务车用车 as words for the same vehicles", () => {
    expect(
      said(
        "公务车购置及运行费9.30万元，包括公务用车购置费0万元，与2023年预算持平；公务车用车运行费9.30万元，与2023年预算持平。",
      ),
    ).toEqual([
      "vehicles 9.30万元",
      "vehicle-purchase 0万元 | unchanged 持平 2023 budget",
      "vehicle-operation 9.30万元 | unchanged 持平 2023 budget",
    ]);
  });

  it("takes the base for last year's execution where the sentence says so, with its amount", () => {
    expect(
      said(
        "“教育支出（类）其他教育支出（款）其他教育支出（项）”25.00万元。2023年当年预算执行数为20.00万元，2024年预算安排25.00万元，比2023年预算执行数增加25.00%。",
      ),
    ).toEqual([
      "total{教育支出 › 其他教育支出 › 其他教育支出} 25.00万元",
      "total{教育支出 › 其他教育支出 › 其他教育支出} 2023 executed 20.00万元",
      "total{教育支出 › 其他教育支出 › 其他教育支出} 25.00万元 | increase 25.00% (25.00%) 2023 executed from 20000000",
    ]);
  });

  it("finds no reason where the words after 主要原因是 are missing", () => {
    const [vehicles] = read(["公务用车购置及运行费6.40万元，与2023年预算持平，主要原因是。"]);
    expect([vehicles?.reason, vehicles?.reasonKinds]).toEqual([null, []]);
  });
});

describe("final accounts", () => {
  it("reads opening budget, final and completion of a line named a sentence earlier", () => {
    expect(
      said(
        "1、教育支出（类）进修及培训（款）培训支出（项）。主要用于：在职人员经费等基本支出。年初预算为10万元，支出决算为9.8万元，完成年初预算的98%。决算数与预算数基本持平。",
        { phase: "final" },
      ),
    ).toEqual([
      "total{教育支出 › 进修及培训 › 培训支出} 10万元",
      "total{教育支出 › 进修及培训 › 培训支出} final 9.8万元 | 98% of opening",
      "total{教育支出 › 进修及培训 › 培训支出} final | unchanged 持平 2024 budget",
    ]);
    expect(
      said("基本支出全年预算为20万元，支出决算为19万元，完成全年预算数的95%。", { phase: "final" }),
    ).toEqual(["basic adjusted-budget 20万元", "basic final 19万元 | 95% of adjusted"]);
  });

  it("reads counts of vehicles and guests", () => {
    const statements = read(
      ["公务接待费决算为3万元，国内公务接待12批次、86人次。", "共有车辆4辆，其中：应急保障用车4辆。"],
      { phase: "final" },
    );
    expect(statements.map((one) => [one.measure, one.item, one.count])).toEqual([
      ["reception", null, null],
      ["reception", null, { value: "12", unit: "批次" }],
      ["reception", null, { value: "86", unit: "人次" }],
      ["fixed-assets", "车辆", { value: "4", unit: "辆" }],
      ["fixed-assets", "应急保障用车", { value: "4", unit: "辆" }],
    ]);
  });
});

describe("what states nothing", () => {
  it("leaves the glossary, the duties and the performance targets", () => {
    expect(
      said([
        "一、部门职责及机构设置情况",
        "管理项目支出100万元以上的工程。",
        "二、预算绩效信息",
        "3、提升服务水平",
        "满意度达到95%以上，项目支出不超过20万元。",
        "三、名词解释",
        "1、基本支出：指人员经费10万元等支出。",
        "四、其他需要说明的事项",
        "机关运行经费安排5万元。",
      ]),
    ).toEqual(["administrative-operating 5万元"]);
  });

  it("leaves figures inside a reason", () => {
    expect(said("项目支出50万元，比上年增加20万元，主要原因是增加外事经费15万元、公务接待费5万元。")).toEqual(
      ["project 50万元 | increase 20万元 2023 unstated"],
    );
    expect(said("与上年相比增加1万元。同时，省财政增加部门预算3万元。")).toEqual([]);
  });

  it("leaves thresholds, shares and sums of unknown things", () => {
    expect(said("租房收入12万元。综合事务支出9万元。占本年支出合计的99.94%。")).toEqual([]);
  });
});

describe("reasons and prose", () => {
  it("takes a reason from the same sentence or from one of its own", () => {
    const [basic, project] = read([
      "基本支出增加2万元，主要是人员工资调整。项目支出比上年减少3万元。主要原因是压减一般性支出。",
    ]);
    expect(basic?.reason).toBe("主要是人员工资调整");
    expect(basic?.reasonKinds).toEqual(["pay-policy"]);
    expect(project?.reason).toBe("主要原因是压减一般性支出");
    expect(project?.reasonKinds).toEqual(["frugality"]);
  });

  it("keeps sentence and reason only where prose is kept, the kinds always", () => {
    const text = "四、机关运行经费。";
    const sentence = "机关运行经费38万元，比上年减少2万元，原因是厉行节约。";
    const [kept] = read([text, sentence]);
    expect(kept?.quote).toBe(sentence);
    expect(kept?.reason).toBe("原因是厉行节约");
    const [left] = read([text, sentence], { keepProse: false });
    expect([left?.quote, left?.reason, left?.reasonKinds]).toEqual([null, null, ["frugality"]]);
    expect(left?.place.paragraph).toBe(2);
  });

  it("names the heading where the reader names none, and reads an amount by it", () => {
    const [one] = read(["三、机关运行经费安排情况", "2024年共计安排38万元。"]);
    expect([one?.measure, one?.place.heading]).toEqual([
      "administrative-operating",
      "三、机关运行经费安排情况",
    ]);
  });

  it("says who arranges an item for this body", () => {
    expect(said("因公出国（境）费0万元，与2023年预算持平，主要原因是此项预算由外事部门统一安排。")).toEqual([
      "overseas 0万元 | unchanged 持平 2023 budget | pooled by 外事部门",
    ]);
  });
});
