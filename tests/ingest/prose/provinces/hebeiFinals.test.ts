import { describe, expect, it } from "vitest";
import { said } from "../said.ts";

describe("final accounts as Hebei words them", () => {
  it("states both sides of the budget with their change", () => {
    expect(
      said(
        [
          "一、收入支出决算总体情况说明",
          "本部门2024年度收、支总计（含结转和结余）1234.56万元。与2023年度决算相比，收支各增加100.20万元，增长8.83%，主要原因是人员工资调整。",
        ],
        { phase: "final" },
      ),
    ).toEqual(["total final 1234.56万元", "total final | increase 100.20万元 (8.83%) 2023 final"]);
  });

  it("lists revenue with shares", () => {
    expect(
      said(
        [
          "二、收入决算情况说明",
          "本部门2024年度收入合计1200.00万元，其中：财政拨款收入1150.00万元，占95.83%；事业收入0万元，占0%；经营收入0万元，占0%；其他收入50.00万元，占4.17%。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "revenue final 1200.00万元",
      "appropriation final 1150.00万元 | 95.83% of ?",
      "institution-income final 0万元 | 0% of ?",
      "business-income final 0万元 | 0% of ?",
      "other-income final 50.00万元 | 4.17% of ?",
    ]);
  });

  it("lists spending with shares", () => {
    expect(
      said(
        [
          "三、支出决算情况说明",
          "本部门2024年度支出合计1210.00万元，其中：基本支出800.00万元，占66.12%；项目支出410.00万元，占33.88%；经营支出0万元，占0%。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "total final 1210.00万元",
      "basic final 800.00万元 | 66.12% of ?",
      "project final 410.00万元 | 33.88% of ?",
      "operating final 0万元 | 0% of ?",
    ]);
  });

  it("keeps 财政拨款 and each fund on both sides", () => {
    expect(
      said(
        [
          "四、财政拨款收入支出决算总体情况说明",
          "（一）财政拨款收支与2023年度决算对比情况",
          "本部门2024年度财政拨款本年收入1150.00万元,比2023年度增加90.00万元，增长8.49%，主要是项目增加；本年支出1160.00万元，增加95.00万元，增长8.92%，主要是基建支出增加。具体情况如下：",
          "1.一般公共预算财政拨款本年收入1100.00万元，比上年增加70.00万元；主要是在职人员增加；本年支出1110.00万元，比上年增加75.00万元，增长7.25%，主要是人员增加。",
          "2.政府性基金预算财政拨款本年收入50.00万元，比上年增加20.00万元，增长66.67%，主要是土地出让支出增加；本年支出50.00万元，比上年增加20.00万元，增长66.67%。",
          "3.国有资本经营预算财政拨款本年收入0万元，与上年持平；本年支出0万元，与上年持平。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "appropriation final 1150.00万元 | increase 90.00万元 (8.49%) 2023 unstated",
      "total[财政拨款] final 1160.00万元 | increase 95.00万元 (8.92%) 2023 unstated",
      "appropriation/general final 1100.00万元 | increase 70.00万元 2023 unstated",
      "total/general final 1110.00万元 | increase 75.00万元 (7.25%) 2023 unstated",
      "appropriation/government-fund final 50.00万元 | increase 20.00万元 (66.67%) 2023 unstated",
      "total/government-fund final 50.00万元 | increase 20.00万元 (66.67%) 2023 unstated",
      "appropriation/state-capital final 0万元 | unchanged 持平 2023 unstated",
      "total/state-capital final 0万元 | unchanged 持平 2023 unstated",
    ]);
  });

  it("compares with the opening budget, amounts printed or not", () => {
    expect(
      said(
        [
          "（二）财政拨款收支与年初预算数对比情况",
          "本部门2024年度财政拨款本年收入1150.00万元，完成年初预算的115.00%,比年初预算增加150.00万元，决算数大于预算数主要原因是追加项目；本年支出1160.00万元，完成年初预算的116.00%,比年初预算增加160.00万元，决算数大于预算数主要原因是主要是追加项目。具体情况如下：",
          "1.一般公共预算财政拨款本年收入完成年初预算110.00%，比年初预算增加100.00万元，主要是追加人员经费；支出完成年初预算111.00%，比年初预算增加110.00万元，主要是使用结转资金。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "appropriation final 1150.00万元 | increase 150.00万元 2024 budget | 115.00% of opening",
      "total[财政拨款] final 1160.00万元 | increase 160.00万元 2024 budget | 116.00% of opening",
      "appropriation/general final | 110.00% of opening",
      "appropriation/general final | increase 100.00万元 2024 budget",
      "total/general final | 111.00% of opening",
      "total/general final | increase 110.00万元 2024 budget",
    ]);
  });

  it("lists classes behind 用于以下方面", () => {
    expect(
      said(
        [
          "（三）财政拨款支出决算结构情况",
          "2024 年度财政拨款支出1160.00万元，主要用于以下方面一般公共服务（类）支出800.00万元，占68.97%，主要用于机关运转；教育（类）支出10.00万元，占0.86%；社会保障和就业（类）支出100.00万元，占8.62%。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "total[财政拨款] final 1160.00万元",
      "total[财政拨款]{一般公共服务} final 800.00万元 | 68.97% of ?",
      "total[财政拨款]{教育} final 10.00万元 | 0.86% of ?",
      "total[财政拨款]{社会保障和就业} final 100.00万元 | 8.62% of ?",
    ]);
  });

  it("reads 三公, its items and counts against two bases", () => {
    expect(
      said(
        [
          "（一）“三公”经费财政拨款支出决算总体情况说明",
          "本部门2024年度“三公”经费财政拨款支出预算为20.00万元，支出决算为15.00万元，完成预算的75.00%，较预算减少5.00万元，降低25.00%，主要是厉行节约；较2023年度决算减少1.00万元，降低6.25%，主要是公务用车运行费减少。",
          "1.因公出国（境）费支出情况。本部门2024年度因公出国（境）费支出预算为0万元，支出决算0万元，完成预算的100%。因公出国（境）费支出较预算持平；与2023年度决算支出持平。其中因公出国（境）团组0个、共0人、参加其他单位组织的因公出国（境）团组0个、共0人、无本单位组织的出国（境）团组。",
          "2.公务用车购置及运行维护费支出情况。本部门2024年度公务用车购置及运行维护费预算为15.00万元，支出决算12.00万元，完成预算的80.00%。较预算减少3.00万元，降低20.00%，主要是压减用车；较上年减少0.50万元，降低4.00%，主要是节约用车。其中：",
          "公务用车购置费支出0万元：本部门2024年度公务用车购置量0辆，发生“公务用车购置”经费支出0万元。公务用车购置费支出较预算持平，与2023年度决算支出持平。",
          "公务用车运行维护费支出12.00万元：本部门2024年度单位公务用车保有量5辆。公车运行维护费支出较预算减少3.00万元，降低20.00%。",
          "3.公务接待费支出情况。本部门2024年度公务接待费支出预算为5.00万元，支出决算3.00万元，完成预算的60.00%。公务接待费支出较预算减少2.00万元，降低40.00%。本年度共发生公务接待20批次、180人次。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "three-public 20.00万元",
      "three-public final 15.00万元 | decrease 5.00万元 (25.00%) 2024 budget from 20000000 | 75.00% of opening",
      "three-public final | decrease 1.00万元 (6.25%) 2023 final",
      "overseas 0万元",
      "overseas final 0万元 | 100% of opening",
      "overseas final | unchanged 持平 2024 budget",
      "overseas final | unchanged 持平 2023 final",
      "overseas final 0个",
      "overseas final 0人",
      "overseas[参加其他单位组织] final 0个",
      "overseas[参加其他单位组织] final 0人",
      "vehicles 15.00万元",
      "vehicles final 12.00万元 | 80.00% of opening",
      "vehicles final | decrease 3.00万元 (20.00%) 2024 budget",
      "vehicles final | decrease 0.50万元 (4.00%) 2023 unstated",
      "vehicle-purchase final 0万元",
      "vehicle-purchase final 0辆",
      "vehicle-purchase final 0万元",
      "vehicle-purchase final | unchanged 持平 2024 budget",
      "vehicle-purchase final | unchanged 持平 2023 final",
      "vehicle-operation final 12.00万元",
      "vehicle-operation final 5辆",
      "vehicle-operation final | decrease 3.00万元 (20.00%) 2024 budget",
      "reception 5.00万元",
      "reception final 3.00万元 | 60.00% of opening",
      "reception final | decrease 2.00万元 (40.00%) 2024 budget",
      "reception final 20批次",
      "reception final 180人次",
    ]);
  });

  it("reads 机关运行经费", () => {
    expect(
      said(
        [
          "五、机关运行经费情况",
          "本部门2024年度机关运行经费支出90.50万元，比2023年度减少4.50万元，降低4.74%。主要原因是压减办公费。",
        ],
        { phase: "final" },
      ),
    ).toEqual(["administrative-operating final 90.50万元 | decrease 4.50万元 (4.74%) 2023 unstated"]);
  });

  it("reads procurement and awards to small firms", () => {
    expect(
      said(
        [
          "六、政府采购情况",
          "本部门2024年度政府采购支出总额200.00万元，其中：政府采购货物支出50.00万元、政府采购工程支出100.00万元、政府采购服务支出50.00万元。授予中小企业合同金额180.00万元，占政府采购支出总额的90.00%，其中：授予小微企业合同金额120.00万元，占政府采购支出总额的60.00%；货物采购授予中小企业合同金额占货物支出金额的100%，工程采购授予中小企业合同金额占工程支出金额的85%。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "procurement final 200.00万元",
      "procurement[货物] final 50.00万元",
      "procurement[工程] final 100.00万元",
      "procurement[服务] final 50.00万元",
      "procurement[授予中小企业] final 180.00万元 | 90.00% of procurement",
      "procurement[授予小微企业] final 120.00万元 | 60.00% of procurement",
    ]);
  });

  it("reads vehicles by kind and equipment by threshold", () => {
    expect(
      said(
        [
          "七、国有资产占用情况",
          "截至2024年12月31日，本部门共有车辆5辆，比上年减少1辆，主要是报废。其中，副部（省）级及以上领导用车0辆，主要领导干部用车0辆，机要通信用车2辆，应急保障用车1辆，执法执勤用车1辆，特种专业技术用车0辆，离退休干部用车0辆，其他用车1辆，其他用车主要是业务用车；单位价值50万元以上通用设备1台（套），单位价值100万元以上专用设备0台（套）。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "fixed-assets[车辆] final 5辆",
      "fixed-assets[副部(省)级及以上领导用车] final 0辆",
      "fixed-assets[主要领导干部用车] final 0辆",
      "fixed-assets[机要通信用车] final 2辆",
      "fixed-assets[应急保障用车] final 1辆",
      "fixed-assets[执法执勤用车] final 1辆",
      "fixed-assets[特种专业技术用车] final 0辆",
      "fixed-assets[离退休干部用车] final 0辆",
      "fixed-assets[其他用车] final 1辆",
      "fixed-assets[单位价值50万元以上通用设备] final 1台（套）",
      "fixed-assets[单位价值100万元以上专用设备] final 0台（套）",
    ]);
  });
});
