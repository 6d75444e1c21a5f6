import { describe, expect, it } from "vitest";
import { said } from "../said.ts";

describe("documents as Beijing and Zhejiang word them", () => {
  it("reads a budget of Beijing, the year before beside each amount", () => {
    expect(
      said([
        "2024年收入预算3400.56万元，比2023年3300.12万元增加100.44万元，增长3.04%。",
        "1.本年财政拨款收入3300.56万元，比2023年3200.12万元增加100.44万元，增长3.14%。",
        "2024年支出预算3400.56万元，比2023年3300.12万元增加100.44万元，增长3.04%。其中：基本支出预算2400.56万元，占总支出预算70.59%，比2023年2350.12万元增加50.44万元，增长2.15%；项目支出预算1000.00万元，占总支出预算29.41%。",
        "“三公”经费的单位范围包括1个所属单位。2024年“三公”经费财政拨款预算15.30万元，比2023年“三公”经费财政拨款预算16.30万元减少1.00万元。",
        "1.因公出国（境）费用。2024年预算数0.00万元，与2023年预算数0.00万元持平。",
        "2.公务接待费。2024年预算数1.30万元，比2023年预算数1.50万元减少0.20万元，主要原因：压缩开支。",
        "3.公务用车购置及运行维护费。2024年预算数14.00万元，其中，公务用车购置费2024年预算数0.00万元，与2023年预算数持平；公务用车运行维护费2024年预算数14.00万元，其中：公务用车加油4.00万元，公务用车维修5.00万元，公务用车保险3.00万元，公务用车其他支出2.00万元。",
        "本部门政府采购预算总额650.00万元，其中：政府采购货物预算50.00万元，政府采购工程预算0.00万元，政府采购服务预算600.00万元。",
        "截至2023年底，本部门共有车辆7台，共计160.30万元；单位价值50万元以上的通用设备2台（套），共计130.00万元；单位价值100万元以上的专用设备0台（套），共计0.00万元。",
        "2024年，本部门填报绩效目标的预算项目12个，占全部预算项目12个的100%。填报绩效目标的项目支出预算1000.00万元，占本部门全部项目支出预算的100%。",
      ]),
    ).toEqual([
      "revenue 3400.56万元 | increase 100.44万元 (3.04%) 2023 unstated from 3300120000",
      "revenue 2023 3300.12万元",
      "appropriation 3300.56万元 | increase 100.44万元 (3.14%) 2023 unstated from 3200120000",
      "appropriation 2023 3200.12万元",
      "total 3400.56万元 | increase 100.44万元 (3.04%) 2023 unstated from 3300120000",
      "total 2023 3300.12万元",
      "basic 2400.56万元 | increase 50.44万元 (2.15%) 2023 unstated from 2350120000 | 70.59% of total",
      "basic 2023 2350.12万元",
      "project 1000.00万元 | 29.41% of total",
      "three-public 15.30万元 | decrease 1.00万元 2023 budget from 16300000",
      "three-public 2023 16.30万元",
      "overseas 0.00万元 | unchanged 持平 2023 budget from 0",
      "overseas 2023 0.00万元",
      "reception 1.30万元 | decrease 0.20万元 2023 budget from 1500000",
      "reception 2023 1.50万元",
      "vehicles 14.00万元",
      "vehicle-purchase 0.00万元 | unchanged 持平 2023 budget",
      "vehicle-operation 14.00万元",
      "procurement 650.00万元",
      "procurement[货物] 50.00万元",
      "procurement[工程] 0.00万元",
      "procurement[服务] 600.00万元",
      "fixed-assets[车辆] 2023 7台",
      "fixed-assets[车辆] 2023 160.30万元",
      "fixed-assets[单位价值50万元以上的通用设备] 2023 2台（套）",
      "fixed-assets[单位价值50万元以上的通用设备] 2023 130.00万元",
      "fixed-assets[单位价值100万元以上的专用设备] 2023 0台（套）",
      "fixed-assets[单位价值100万元以上的专用设备] 2023 0.00万元",
    ]);
  });

  it("reads a final account of Zhejiang", () => {
    expect(
      said(
        [
          "2024年度收入总计3100.20万元，支出总计3100.20万元，与2023年度相比，各增加210.20万元，增长7.27%。",
          "本年收入合计3000.20万元；包括财政拨款收入2900.20万元（其中一般公共预算2800.20万元、政府性基金预算100.00万元、国有资本经营预算0万元），占收入合计96.67%；上级补助收入0.00万元，占收入合计0%；其他收入100.00万元，占收入合计3.33%。",
          "本年支出合计3050.20万元，其中基本支出2000.20万元，占65.58%；项目支出1050.00万元，占34.42%；上缴上级支出0.00万元，占0%；对附属单位补助支出0.00万元，占0%。",
          "2024年度一般公共预算财政拨款支出2800.20万元，占本年支出合计的91.80%，与2023年度相比，一般公共预算财政拨款支出增加160.20万元，增长6.07%。",
          "2024年度一般公共预算财政拨款支出年初预算为2500.00万元，支出决算为2800.20万元，完成年初预算的112.01%，主要原因是追加。",
          "公务接待费全年预算数8万元，支出决算为3.20万元，完成全年预算的40%。国内公务接待费支出3.20万元，接待60批次，480人次，其中外宾接待支出0万元，接待0批次，0人次。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "revenue final 3100.20万元 | increase 210.20万元 (7.27%) 2023 unstated",
      "total final 3100.20万元 | increase 210.20万元 (7.27%) 2023 unstated",
      "revenue final 3000.20万元",
      "appropriation final 2900.20万元 | 96.67% of revenue",
      "appropriation/general final 2800.20万元",
      "appropriation/government-fund final 100.00万元",
      "appropriation/state-capital final 0万元",
      "superior-subsidy final 0.00万元 | 0% of revenue",
      "other-income final 100.00万元 | 3.33% of revenue",
      "total final 3050.20万元",
      "basic final 2000.20万元 | 65.58% of ?",
      "project final 1050.00万元 | 34.42% of ?",
      "remittance final 0.00万元 | 0% of ?",
      "subsidy final 0.00万元 | 0% of ?",
      "total/general final 2800.20万元 | increase 160.20万元 (6.07%) 2023 unstated | 91.80% of total",
      "total/general 2500.00万元",
      "total/general final 2800.20万元 | 112.01% of opening",
      "reception adjusted-budget 8万元",
      "reception final 3.20万元 | 40% of adjusted",
      "reception[国内公务接待] final 3.20万元",
      "reception[国内公务接待] final 60批次",
      "reception[国内公务接待] final 480人次",
      "reception[外事接待] final 0万元",
      "reception[外事接待] final 0批次",
      "reception[外事接待] final 0人次",
    ]);
  });
});
