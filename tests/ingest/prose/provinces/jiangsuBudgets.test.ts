import { describe, expect, it } from "vitest";
import { said } from "../said.ts";

describe("budgets as Jiangsu words them", () => {
  it("reads the numbered summary", () => {
    expect(
      said([
        "一、收支预算总体情况说明",
        "某市财政局2024年度收入、支出预算总计5000.00万元，与上年相比收、支预算总计各增加300.00万元，增长6.38%。其中：",
        "（一）收入预算总计5000.00万元。包括：",
        "1．本年收入合计4800.00万元。",
        "（1）一般公共预算拨款收入4700.00万元，与上年相比增加200.00万元，增长4.44%。主要原因是人员增加。",
        "（2）政府性基金预算拨款收入0万元，与上年预算数相同。",
        "（3）国有资本经营预算拨款收入0万元，与上年预算数相同。",
        "（4）财政专户管理资金收入100.00万元，与上年相比增加100万元（上年预算数为0万元，无法计算增减比率）。主要原因是新增收费。",
        "（5）事业收入0万元，与上年预算数相同。",
        "2．上年结转结余为200.00万元。与上年相比减少10.00万元，减少4.76%。",
        "（二）支出预算总计5000.00万元。包括：",
        "1．本年支出合计5000.00万元。",
        "（1）一般公共服务支出（类）支出3000.00万元，主要用于机关运转。与上年相比增加150.00万元，增长5.26%。主要原因是增资。",
        "2．年终结转结余为0万元。与上年预算数相同。",
      ]),
    ).toEqual([
      "total 5000.00万元 | increase 300.00万元 (6.38%) 2023 unstated",
      "revenue 5000.00万元",
      "revenue 4800.00万元",
      "appropriation/general 4700.00万元 | increase 200.00万元 (4.44%) 2023 unstated",
      "appropriation/government-fund 0万元 | unchanged 相同 2023 budget",
      "appropriation/state-capital 0万元 | unchanged 相同 2023 budget",
      "special-account 100.00万元 | increase 100万元 2023 unstated",
      "institution-income 0万元 | unchanged 相同 2023 budget",
      "opening-balance 200.00万元",
      "opening-balance | decrease 10.00万元 (4.76%) 2023 unstated",
      "total 5000.00万元",
      "total 5000.00万元",
      "total{一般公共服务支出} 3000.00万元",
      "total{一般公共服务支出} | increase 150.00万元 (5.26%) 2023 unstated",
      "carry-forward 0万元",
      "carry-forward | unchanged 相同 2023 budget",
    ]);
  });

  it("tells this year's money from what was left of each fund", () => {
    expect(
      said([
        "二、收入预算情况说明",
        "某市财政局2024年收入预算合计5000.00万元，包括本年收入4800.00万元，上年结转结余200.00万元。",
        "其中：",
        "本年一般公共预算收入4700.00万元，占94%；",
        "本年政府性基金预算收入0万元，占0%；",
        "本年财政专户管理资金100.00万元，占2%；",
        "上年结转结余的一般公共预算收入200.00万元，占4%；",
        "上年结转结余的政府性基金预算收入0万元，占0%。",
      ]),
    ).toEqual([
      "revenue 5000.00万元",
      "revenue 4800.00万元",
      "opening-balance 200.00万元",
      "appropriation/general 4700.00万元 | 94% of ?",
      "appropriation/government-fund 0万元 | 0% of ?",
      "special-account 100.00万元 | 2% of ?",
      "opening-balance/general 200.00万元 | 4% of ?",
      "opening-balance/government-fund 0万元 | 0% of ?",
    ]);
  });

  it("reads 三公 with shares and changes", () => {
    expect(
      said([
        "十、“三公”经费情况",
        "某市财政局2024年度一般公共预算拨款安排的“三公”经费支出预算30.00万元，比上年预算减少2.00万元，变动原因厉行节约。其中，因公出国（境）费支出10.00万元，占“三公”经费的33.33%；公务用车购置及运行维护费支出15.00万元，占“三公”经费的50.00%；公务接待费支出5.00万元，占“三公”经费的16.67%。具体情况如下：",
        "1．因公出国（境）费预算支出10.00万元，与上年预算数相同。",
        "2．公务用车购置及运行维护费预算支出15.00万元，比上年预算减少1.00万元。其中：",
        "（1）公务用车购置费预算支出0.00万元，与上年预算数相同。",
        "（2）公务用车运行维护费预算支出15.00万元，比上年预算减少1.00万元，主要原因是压减。",
        "某市财政局2024年度一般公共预算拨款安排的会议费预算支出8.00万元，比上年预算增加1.00万元，主要原因是会议增加。",
      ]),
    ).toEqual([
      "three-public/general 30.00万元 | decrease 2.00万元 2023 budget",
      "overseas/general 10.00万元 | 33.33% of three-public",
      "vehicles/general 15.00万元 | 50.00% of three-public",
      "reception/general 5.00万元 | 16.67% of three-public",
      "overseas/general 10.00万元 | unchanged 相同 2023 budget",
      "vehicles/general 15.00万元 | decrease 1.00万元 2023 budget",
      "vehicle-purchase/general 0.00万元 | unchanged 相同 2023 budget",
      "vehicle-operation/general 15.00万元 | decrease 1.00万元 2023 budget",
      "meeting/general 8.00万元 | increase 1.00万元 2023 budget",
    ]);
  });

  it("reads procurement by kind", () => {
    expect(
      said([
        "十三、政府采购支出预算情况说明",
        "2024年度政府采购支出预算总额900.00万元，其中：拟采购货物支出100.00万元、拟采购工程支出300.00万元、拟购买服务支出500.00万元。",
      ]),
    ).toEqual([
      "procurement 900.00万元",
      "procurement[货物] 100.00万元",
      "procurement[工程] 300.00万元",
      "procurement[服务] 500.00万元",
    ]);
  });

  it("reads vehicles and equipment", () => {
    expect(
      said([
        "十四、国有资产占用情况说明",
        "本部门共有车辆12辆，其中，一般公务用车3辆、执法执勤用车8辆、特种专业技术用车1辆等。单价50万元（含）以上的通用设备2台（套），单价100万元（含）以上的专用设备0台（套）。",
      ]),
    ).toEqual([
      "fixed-assets[车辆] 12辆",
      "fixed-assets[一般公务用车] 3辆",
      "fixed-assets[执法执勤用车] 8辆",
      "fixed-assets[特种专业技术用车] 1辆",
      "fixed-assets[单价50万元(含)以上的通用设备] 2台（套）",
      "fixed-assets[单价100万元(含)以上的专用设备] 0台（套）",
    ]);
  });
});
