import { describe, expect, it } from "vitest";
import { said } from "../said.ts";

describe("documents as Hunan words them", () => {
  it("reads revenue and spending of a budget", () => {
    expect(
      said([
        "（一）收入预算：2024年年初预算数1500.00万元，其中，一般公共预算拨款1400.00万元，政府性基金预算拨款0万元，国有资本经营预算拨款0万元，财政专户管理资金100.00万元，上年结转结余0万元。收入较去年增加120.00万元，主要是人员经费增加。",
        "（二）支出预算：2024年年初预算数1500.00万元，其中，一般公共服务1000.00万元，教育20.00万元，社会保障和就业300.00万元，卫生健康80.00万元，住房保障100.00万元。支出较去年增加120.00万元，其中基本支出增加100.00万元，项目支出增加20.00万元。",
      ]),
    ).toEqual([
      "revenue 1500.00万元",
      "appropriation/general 1400.00万元",
      "appropriation/government-fund 0万元",
      "appropriation/state-capital 0万元",
      "special-account 100.00万元",
      "opening-balance 0万元",
      "revenue | increase 120.00万元 2023 unstated",
      "total 1500.00万元",
      "total{一般公共服务} 1000.00万元",
      "total{教育} 20.00万元",
      "total{社会保障和就业} 300.00万元",
      "total{卫生健康} 80.00万元",
      "total{住房保障} 100.00万元",
      "total | increase 120.00万元 2023 unstated",
      "basic | increase 100.00万元 2023 unstated",
      "project | increase 20.00万元 2023 unstated",
    ]);
  });

  it("reads general budget, basic and project spending", () => {
    expect(
      said([
        "三、一般公共预算拨款支出",
        "2024年一般公共预算拨款支出预算1400.00万元，其中，一般公共服务支出900.00万元，占64.29%；教育支出20.00万元，占1.43%；社会保障和就业支出300.00万元，占21.43%；卫生健康支出80.00万元，占5.71%；住房保障支出100.00万元，占7.14%。具体安排情况如下：",
        "（一）基本支出：2024年年初预算数为1000.00万元，主要是为保障单位机构正常运转、完成日常工作任务而发生的各项支出，包括用于基本工资、津贴补贴等人员经费以及办公费、印刷费等日常公用经费。",
        "（二）项目支出：2024年年初预算数为400.00万元，主要是部门为完成特定行政工作任务或事业发展目标而发生的支出，其中：信息化建设支出150.00万元，主要用于系统运维；执法支出250.00万元，主要用于执法办案。",
      ]),
    ).toEqual([
      "total/general 1400.00万元",
      "total/general{一般公共服务支出} 900.00万元 | 64.29% of ?",
      "total/general{教育支出} 20.00万元 | 1.43% of ?",
      "total/general{社会保障和就业支出} 300.00万元 | 21.43% of ?",
      "total/general{卫生健康支出} 80.00万元 | 5.71% of ?",
      "total/general{住房保障支出} 100.00万元 | 7.14% of ?",
      "basic/general 1000.00万元",
      "project/general 400.00万元",
      "project/general[信息化建设支出] 150.00万元",
      "project/general[执法支出] 250.00万元",
    ]);
  });

  it("reads meetings, training, procurement and assets", () => {
    expect(
      said([
        "五、其他重要事项的情况说明",
        "（一）机关运行经费：2024年机关运行经费当年一般公共预算拨款180.00万元，比上年预算减少6.00万元，下降3.23%，主要是压减。",
        "（二）“三公”经费预算：2024年“三公”经费预算数为30.00万元，其中，公务接待费10.00万元，公务用车购置及运行费20.00万元（其中，公务用车购置费0万元，公务用车运行费20.00万元），因公出国（境）费0万元。2024年“三公”经费预算较上年减少3.00万元，主要是节约。",
        "（三）一般性支出情况：2024年会议费预算5.00万元，拟召开3次会议，人数200人，内容为工作会议；培训费预算8.00万元，拟开展4次培训，人数300人，内容为业务培训。",
        "（四）政府采购情况：2024年政府采购预算总额260.00万元，其中，货物类采购预算60.00万元；工程类采购预算0万元；服务类采购预算200.00万元。",
        "（五）国有资产占有使用及新增资产配置情况：截至2023年12月底，共有车辆6辆，其中，领导干部用车0辆，一般公务用车2辆，其他用车4辆；单位价值50万元以上通用设备1台，单位价值100万元以上专用设备0台。2024年拟新增配置车辆0辆，新增配备单位价值50万元以上通用设备0台，单位价值100万元以上专用设备0台。",
      ]),
    ).toEqual([
      "administrative-operating/general 180.00万元 | decrease 6.00万元 (3.23%) 2023 budget",
      "three-public 30.00万元",
      "reception 10.00万元",
      "vehicles 20.00万元",
      "vehicle-purchase 0万元",
      "vehicle-operation 20.00万元",
      "overseas 0万元",
      "three-public | decrease 3.00万元 2023 unstated",
      "meeting 5.00万元",
      "meeting 3次",
      "meeting 200人",
      "training 8.00万元",
      "training 4次",
      "training 300人",
      "procurement 260.00万元",
      "procurement[货物] 60.00万元",
      "procurement[工程] 0万元",
      "procurement[服务] 200.00万元",
      "fixed-assets[车辆] 2023 6辆",
      "fixed-assets[领导干部用车] 2023 0辆",
      "fixed-assets[一般公务用车] 2023 2辆",
      "fixed-assets[其他用车] 2023 4辆",
      "fixed-assets[单位价值50万元以上通用设备] 2023 1台",
      "fixed-assets[单位价值100万元以上专用设备] 2023 0台",
      "vehicle-purchase 0辆",
      "asset-purchase[单位价值50万元以上通用设备] 0台",
      "asset-purchase[单位价值100万元以上专用设备] 0台",
    ]);
  });

  it("reads 三公 of a final account, with reasons between two changes", () => {
    expect(
      said(
        [
          "七、财政拨款三公经费支出决算情况说明",
          "“三公”经费财政拨款支出预算为20.00万元，支出决算为16.00万元，完成预算的80%，其中：",
          "因公出国（境）费支出预算为0万元，支出决算为0万元，由于预算数为0万元，无法计算百分比，决算数等于预算数，与上年持平。",
          "公务接待费支出预算为5.00万元，支出决算为4.00万元，完成预算的80%，决算数小于预算数的主要原因是节约，与上年相比减少0.50万元，减少11.11%，减少的主要原因是接待减少。",
          "公务用车运行维护费支出预算为15.00万元，支出决算为12.00万元，完成预算的80%，与上年相比增加1.00万元，增长9.09%。",
          "1、因公出国（境）费支出决算为0万元，全年安排因公出国（境）团组0个，累计0人次。",
          "2、公务接待费支出决算为4.00万元，全年共接待来访团组40个、来宾320人次，主要是检查。",
          "3、公务用车购置费及运行维护费支出决算为12.00万元，其中：公务用车购置费0万元，单位更新公务用车0辆。公务用车运行维护费12.00万元，主要是油费，截至2024年12月31日，我单位开支财政拨款的公务用车保有量为4辆。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "three-public 20.00万元",
      "three-public final 16.00万元 | 80% of opening",
      "overseas 0万元",
      "overseas final 0万元",
      "reception 5.00万元",
      "reception final 4.00万元 | decrease 0.50万元 (11.11%) 2023 unstated | 80% of opening",
      "vehicle-operation 15.00万元",
      "vehicle-operation final 12.00万元 | increase 1.00万元 (9.09%) 2023 unstated | 80% of opening",
      "overseas final 0万元",
      "overseas final 0个",
      "overseas final 0人次",
      "reception final 4.00万元",
      "reception final 40个",
      "reception final 320人次",
      "vehicles final 12.00万元",
      "vehicle-purchase final 0万元",
      "vehicle-purchase final 0辆",
      "vehicle-operation final 12.00万元",
      "vehicle-operation final 4辆",
    ]);
  });

  it("reads 一般性支出 of a final account", () => {
    expect(
      said(
        [
          "（一）机关运行经费支出情况",
          "本部门2024年度机关运行经费支出95.00万元，比上年决算数减少5.00万元，降低5%。",
          "（二）一般性支出情况",
          "2024年本部门开支会议费3.00万元，用于召开工作会议，人数120人，内容为年度会议；开支培训费6.00万元，用于开展业务培训，人数200人，内容为业务培训；举办节庆活动0次，开支0万元。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "administrative-operating final 95.00万元 | decrease 5.00万元 (5%) 2023 final",
      "meeting final 3.00万元",
      "meeting final 120人",
      "training final 6.00万元",
      "training final 200人",
    ]);
  });
});
