import { describe, expect, it } from "vitest";
import { said } from "../said.ts";

describe("documents as Sichuan words them", () => {
  it("reads totals of a final account", () => {
    expect(
      said(
        [
          "一、收入支出决算总体情况说明",
          "2024年度收、支总计均为812.30万元。与2023年度相比，收、支总计各增加42.10万元，增长5.47%。主要变动原因是人员增加。",
        ],
        { phase: "final" },
      ),
    ).toEqual(["total final 812.30万元", "total final | increase 42.10万元 (5.47%) 2023 unstated"]);
  });

  it("reads revenue of a final account", () => {
    expect(
      said(
        [
          "二、收入决算情况说明",
          "2024年本年收入合计800.00万元，其中：一般公共预算财政拨款收入780.00万元，占97.5%；政府性基金预算财政拨款收入0万元，占0%；上级补助收入0万元，占0%；附属单位上缴收入0万元，占0%；其他收入20.00万元，占2.5%。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "revenue final 800.00万元",
      "appropriation/general final 780.00万元 | 97.5% of ?",
      "appropriation/government-fund final 0万元 | 0% of ?",
      "superior-subsidy final 0万元 | 0% of ?",
      "subordinate-remittance final 0万元 | 0% of ?",
      "other-income final 20.00万元 | 2.5% of ?",
    ]);
  });

  it("reads general budget spending by class and line", () => {
    expect(
      said(
        [
          "五、一般公共预算财政拨款支出决算情况说明",
          "（一）一般公共预算财政拨款支出决算总体情况",
          "2024年一般公共预算财政拨款支出780.00万元，占本年支出合计的97.5%。与2023年度相比，一般公共预算财政拨款支出增加30.00万元，增长4%。",
          "（二）一般公共预算财政拨款支出决算结构情况",
          "2024年一般公共预算财政拨款支出780.00万元，主要用于以下方面:一般公共服务支出500.00万元，占64.1%；教育支出30.00万元，占3.85%；社会保障和就业支出150.00万元，占19.23%；卫生健康支出40.00万元，占5.13%；住房保障支出60.00万元，占7.69%。",
          "（三）一般公共预算财政拨款支出决算具体情况",
          "2024年一般公共预算财政拨款支出决算数为780.00万元，完成预算100%。其中：",
          "1.一般公共服务（类）人大事务（款）行政运行（项）: 支出决算为500.00万元，完成预算100%，决算数等于预算数。",
          "2.教育支出（类）进修及培训（款）培训支出（项）：支出决算为30.00万元，完成预算98.5%，决算数小于预算数的主要原因是培训减少。",
          "六、一般公共预算财政拨款基本支出决算情况说明",
          "2024年一般公共预算财政拨款基本支出700.00万元，其中：",
          "人员经费600.00万元，主要包括：基本工资、津贴补贴。",
          "公用经费100.00万元，主要包括：办公费。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "total/general final 780.00万元 | 97.5% of total",
      "total/general final | increase 30.00万元 (4%) 2023 unstated",
      "total/general final 780.00万元",
      "total/general{一般公共服务支出} final 500.00万元 | 64.1% of ?",
      "total/general{教育支出} final 30.00万元 | 3.85% of ?",
      "total/general{社会保障和就业支出} final 150.00万元 | 19.23% of ?",
      "total/general{卫生健康支出} final 40.00万元 | 5.13% of ?",
      "total/general{住房保障支出} final 60.00万元 | 7.69% of ?",
      "total/general final 780.00万元 | 100% of opening",
      "total/general{一般公共服务 › 人大事务 › 行政运行} final 500.00万元 | 100% of opening",
      "total/general{教育支出 › 进修及培训 › 培训支出} final 30.00万元 | 98.5% of opening",
      "basic/general final 700.00万元",
      "personnel/general final 600.00万元",
      "public-operating/general final 100.00万元",
    ]);
  });

  it("reads 三公 and receptions of a final account", () => {
    expect(
      said(
        [
          "（一）“三公”经费财政拨款支出决算总体情况说明",
          "2024年“三公”经费财政拨款支出决算为9.80万元，完成预算98%，较上年度减少0.20万元，下降2%。决算数小于预算数的主要原因是节约。",
          "（二）“三公”经费财政拨款支出决算具体情况说明",
          "2024年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算7.80万元，占79.59%；公务接待费支出决算2.00万元，占20.41%。具体情况如下：",
          "1.因公出国（境）经费支出0万元，完成预算0%。全年安排因公出国（境）团组0次，出国（境）0人。因公出国（境）支出决算与2023年持平。",
          "2.公务用车购置及运行维护费支出7.80万元,完成预算97.5%。公务用车购置及运行维护费支出决算比2023年减少0.20万元，下降2.5%。",
          "其中：公务用车购置支出0万元。全年按规定更新购置公务用车0辆，其中：轿车0辆、金额0万元，越野车0辆、金额0万元。截至2024年12月31日，单位共有公务用车3辆，其中：轿车2辆、越野车1辆、载客汽车0辆。",
          "公务用车运行维护费支出7.80万元。主要用于下乡调研所需的公务用车燃料费、维修费、过路过桥费、保险费等支出。",
          "3.公务接待费支出2.00万元，完成预算100%。公务接待费支出决算比2023年持平。其中：",
          "国内公务接待支出2.00万元，主要用于执行公务的用餐费。国内公务接待30批次，210人次（不包括陪同人员），共计支出2.00万元，具体内容包括：接待考察。",
          "外事接待支出0万元。外事接待0批次，0人，共计支出0万元。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "three-public final 9.80万元 | decrease 0.20万元 (2%) 2023 unstated | 98% of opening",
      "overseas final 0万元 | 0% of ?",
      "vehicles final 7.80万元 | 79.59% of ?",
      "reception final 2.00万元 | 20.41% of ?",
      "overseas final 0万元 | 0% of opening",
      "overseas final 0次",
      "overseas final 0人",
      "overseas final | unchanged 持平 2023 unstated",
      "vehicles final 7.80万元 | 97.5% of opening",
      "vehicles final | decrease 0.20万元 (2.5%) 2023 unstated",
      "vehicle-purchase final 0万元",
      "vehicle-purchase final 0辆",
      "vehicle-purchase[轿车] final 0辆",
      "vehicle-purchase[轿车] final 0万元",
      "vehicle-purchase[越野车] final 0辆",
      "vehicle-purchase[越野车] final 0万元",
      "fixed-assets[车辆] final 3辆",
      "fixed-assets[轿车] final 2辆",
      "fixed-assets[越野车] final 1辆",
      "vehicle-operation final 7.80万元",
      "reception final 2.00万元 | 100% of opening",
      "reception final | unchanged 持平 2023 unstated",
      "reception[国内公务接待] final 2.00万元",
      "reception[国内公务接待] final 30批次",
      "reception[国内公务接待] final 210人次",
      "reception[外事接待] final 0万元",
      "reception[外事接待] final 0批次",
      "reception[外事接待] final 0人",
      "reception[外事接待] final 0万元",
    ]);
  });

  it("reads funds, procurement and vehicles of a final account", () => {
    expect(
      said(
        [
          "八、政府性基金预算支出决算情况说明",
          "2024年政府性基金预算财政拨款支出0万元。",
          "九、国有资本经营预算支出决算情况说明",
          "2024年国有资本经营预算财政拨款支出0万元。",
          "（一）机关运行经费支出情况",
          "2024年，某局机关运行经费支出85.00万元，比2023年增加5.00万元，增长6.25%。主要原因是人员增加。",
          "（二）政府采购支出情况",
          "2024年，某局政府采购支出总额60.00万元，其中：政府采购货物支出20.00万元、政府采购工程支出0万元、政府采购服务支出40.00万元。主要用于办公设备。授予中小企业合同金额60.00万元，占政府采购支出总额的100%，其中：授予小微企业合同金额45.00万元，占政府采购支出总额的75%。",
          "（三）国有资产占有使用情况",
          "截至2024年12月31日，某局共有车辆3辆，其中：主要领导干部用车0辆、机要通信用车1辆、应急保障用车2辆、其他用车0辆。单价100万元以上设备（不含车辆）0台（套）。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "total/government-fund final 0万元",
      "total/state-capital final 0万元",
      "administrative-operating final 85.00万元 | increase 5.00万元 (6.25%) 2023 unstated",
      "procurement final 60.00万元",
      "procurement[货物] final 20.00万元",
      "procurement[工程] final 0万元",
      "procurement[服务] final 40.00万元",
      "procurement[授予中小企业] final 60.00万元 | 100% of procurement",
      "procurement[授予小微企业] final 45.00万元 | 75% of procurement",
      "fixed-assets[车辆] final 3辆",
      "fixed-assets[主要领导干部用车] final 0辆",
      "fixed-assets[机要通信用车] final 1辆",
      "fixed-assets[应急保障用车] final 2辆",
      "fixed-assets[其他用车] final 0辆",
      "fixed-assets[单价100万元以上设备] final 0台（套）",
    ]);
  });

  it("reads revenue and spending of a budget", () => {
    expect(
      said([
        "（一）收入预算情况",
        "2024年收入预算1000.00万元，其中：上年结转20.00万元，占2%；一般公共预算拨款收入980.00万元，占98%；政府性基金预算拨款收入0.00万元，占0.00%。",
        "（二）支出预算情况",
        "2024年支出预算1000.00万元，其中：基本支出700.00万元，占70%；项目支出300.00万元，占30%。",
      ]),
    ).toEqual([
      "revenue 1000.00万元",
      "opening-balance 20.00万元 | 2% of ?",
      "appropriation/general 980.00万元 | 98% of ?",
      "appropriation/government-fund 0.00万元 | 0.00% of ?",
      "total 1000.00万元",
      "basic 700.00万元 | 70% of ?",
      "project 300.00万元 | 30% of ?",
    ]);
  });

  it("reads both sides listed behind 包括", () => {
    expect(
      said([
        "二、财政拨款收支预算情况说明",
        "某局2024年财政拨款收支预算总数1000.00万元，比2023年财政拨款收支预算总数增加50.00万元，主要原因是新增项目。",
        "收入包括：本年一般公共预算拨款收入980.00万元、上年结转一般公共预算拨款收入20.00万元；支出包括：一般公共服务支出700.00万元、社会保障和就业支出200.00万元、卫生健康支出40.00万元、住房保障支出60.00万元。",
      ]),
    ).toEqual([
      "total[财政拨款] 1000.00万元 | increase 50.00万元 2023 unstated",
      "appropriation/general 980.00万元",
      "opening-balance/general 20.00万元",
      "total[财政拨款]{一般公共服务支出} 700.00万元",
      "total[财政拨款]{社会保障和就业支出} 200.00万元",
      "total[财政拨款]{卫生健康支出} 40.00万元",
      "total[财政拨款]{住房保障支出} 60.00万元",
    ]);
  });

  it("reads lines whose codes stand in brackets", () => {
    expect(
      said([
        "三、一般公共预算当年拨款情况说明",
        "（一）一般公共预算当年拨款规模变化情况",
        "某局2024年一般公共预算当年拨款980.00万元，比2023年预算数增加30.00万元，主要原因是新增项目。",
        "（二）一般公共预算当年拨款结构情况",
        "一般公共服务支出680.00万元，占69.39%；社会保障和就业支出200.00万元，占20.41%；卫生健康支出40.00万元，占4.08%；住房保障支出60.00万元，占6.12%。",
        "（三）一般公共预算当年拨款具体使用情况",
        "1.一般公共服务（201）人大事务（01）行政运行（01）2024年预算数为450.00万元，主要用于：机关运转。",
        "2.社会保障和就业支出（208）行政事业单位养老支出（05）机关事业单位基本养老保险缴费支出（05）2024年预算数为100.00万元，主要用于：养老保险。",
      ]),
    ).toEqual([
      "appropriation/general 980.00万元 | increase 30.00万元 2023 budget",
      "total{一般公共服务支出} 680.00万元 | 69.39% of ?",
      "total{社会保障和就业支出} 200.00万元 | 20.41% of ?",
      "total{卫生健康支出} 40.00万元 | 4.08% of ?",
      "total{住房保障支出} 60.00万元 | 6.12% of ?",
      "total{一般公共服务 › 人大事务 › 行政运行} 450.00万元",
      "total{社会保障和就业支出 › 行政事业单位养老支出 › 机关事业单位基本养老保险缴费支出} 100.00万元",
    ]);
  });

  it("reads 三公 of a budget and its vehicles by kind", () => {
    expect(
      said([
        "五、“三公”经费财政拨款预算安排情况说明",
        "某局2024年“三公”经费财政拨款预算数12.00万元，其中：因公出国（境）经费0.00万元，公务接待费2.00万元，公务用车购置及运行维护费10.00万元。",
        "（一）因公出国（境）经费与2023年预算持平。",
        "（二）公务接待费较2023年预算下降10%。主要原因是节约。",
        "（三）公务用车购置及运行维护费较2023年预算增长5%。单位现有公务用车4辆，其中：轿车2辆，旅行车（含商务车）1辆，越野车1辆。",
        "2024年安排公务用车购置费0.00万元。2024年安排公务用车运行维护费10.00万元，用于4辆公务用车燃油、维修、保险等方面支出。",
      ]),
    ).toEqual([
      "three-public 12.00万元",
      "overseas 0.00万元",
      "reception 2.00万元",
      "vehicles 10.00万元",
      "overseas | unchanged 持平 2023 budget",
      "reception | decrease 10% (10%) 2023 budget",
      "vehicles | increase 5% (5%) 2023 budget",
      "fixed-assets[车辆] 4辆",
      "fixed-assets[轿车] 2辆",
      "fixed-assets[旅行车(含商务车)] 1辆",
      "fixed-assets[越野车] 1辆",
      "vehicle-purchase 0.00万元",
      "vehicle-operation 10.00万元",
    ]);
  });
});
