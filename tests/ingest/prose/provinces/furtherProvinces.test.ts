import { describe, expect, it } from "vitest";
import { said } from "../said.ts";

describe("documents of further provinces", () => {
  it("reads a budget of Shandong", () => {
    expect(
      said([
        "2024年收入预算2600.5万元，比上年减少40.2万元，其中：财政拨款收入2500.5万元，比上年减少50.2万元；事业收入100万元，比上年增加10万元。",
        "按照支出功能分类科目，包括一般公共服务支出1800万元、社会保障和就业支出400万元、卫生健康支出150.5万元、住房保障支出250万元。",
        "“三公”经费预算数为12万元，与2023年预算数持平。其中，因公出国（境）费0万元，公务用车购置及运行费10万元，公务接待费2万元。",
      ]),
    ).toEqual([
      "revenue 2600.5万元 | decrease 40.2万元 2023 unstated",
      "appropriation 2500.5万元 | decrease 50.2万元 2023 unstated",
      "institution-income 100万元 | increase 10万元 2023 unstated",
      "total{一般公共服务支出} 1800万元",
      "total{社会保障和就业支出} 400万元",
      "total{卫生健康支出} 150.5万元",
      "total{住房保障支出} 250万元",
      "three-public 12万元 | unchanged 持平 2023 budget",
      "overseas 0万元",
      "vehicles 10万元",
      "reception 2万元",
    ]);
  });

  it("reads a budget of Henan", () => {
    expect(
      said([
        "一、收入支出预算总体情况说明",
        "某单位2024年收入总计1820.3万元，支出总计1820.3万元，与2023年预算相比，收、支总计各增加120.1万元，增长7.06%。主要原因：人员增加。",
        "二、收入预算总体情况说明",
        "某单位2024年收入合计1820.3万元，其中：一般公共预算收入1820.3万元；政府性基金收入0万元；专户管理的教育收费0万元。",
        "三、支出预算总体情况说明",
        "某单位2024年支出合计1820.3万元，其中：基本支出1320.3万元，占72.53%；项目支出500万元，占27.47%。",
        "五、一般公共预算支出预算情况说明",
        "某单位2024年一般公共预算支出年初预算为1820.3万元。主要用于以下方面：一般公共服务（类）支出1500.3万元，占82.42%；社会保障和就业（类）支出200万元，占10.99%；住房保障（类）支出120万元，占6.59%。",
        "十、“三公”经费支出预算情况说明",
        "某单位2024年“三公”经费预算为9万元。2024年“三公”经费支出预算数比2023年减少1万元。",
        "（一）因公出国（境）费0万元，主要用于单位工作人员公务出国（境）的住宿费等。预算数与2023年持平。",
        "（二）公务用车购置及运行费8万元，其中，公务用车购置费0万元；公务用车运行维护费8万元，主要用于开展工作所需公务用车的燃料费。公务用车购置费预算数与2023年持平。公务用车运行维护费预算数比2023年减少1万元，主要原因：压减。",
        "（三）公务接待费1万元，主要用于接待。预算数比2023年持平。",
      ]),
    ).toEqual([
      "revenue 1820.3万元 | increase 120.1万元 (7.06%) 2023 budget",
      "total 1820.3万元 | increase 120.1万元 (7.06%) 2023 budget",
      "revenue 1820.3万元",
      "appropriation/general 1820.3万元",
      "appropriation/government-fund 0万元",
      "total 1820.3万元",
      "basic 1320.3万元 | 72.53% of ?",
      "project 500万元 | 27.47% of ?",
      "total/general 1820.3万元",
      "total/general{一般公共服务} 1500.3万元 | 82.42% of ?",
      "total/general{社会保障和就业} 200万元 | 10.99% of ?",
      "total/general{住房保障} 120万元 | 6.59% of ?",
      "three-public 9万元",
      "three-public | decrease 1万元 2023 unstated",
      "overseas 0万元",
      "overseas | unchanged 持平 2023 unstated",
      "vehicles 8万元",
      "vehicle-purchase 0万元",
      "vehicle-operation 8万元",
      "vehicle-purchase | unchanged 持平 2023 unstated",
      "vehicle-operation | decrease 1万元 2023 unstated",
      "reception 1万元",
      "reception | unchanged 持平 2023 unstated",
    ]);
  });

  it("reads a budget of Anhui", () => {
    expect(
      said([
        "1.一般公共服务支出1200.5万元，比2023年预算增加80.5万元，增长7.19%，增长原因主要是人员增加。",
        "行政运行（项）2024年预算900万元，比2023年预算增加60万元，增长7.14%，增长原因主要是调资；",
        "2024年“三公”经费财政拨款预算6万元，比2023年预算减少0.5万元，下降7.69%。其中：（一）因公出国（境）费支出预算0万元，与2023年预算相比无变化。",
      ]),
    ).toEqual([
      "total{一般公共服务支出} 1200.5万元 | increase 80.5万元 (7.19%) 2023 budget",
      "total{一般公共服务支出 › 行政运行} 900万元 | increase 60万元 (7.14%) 2023 budget",
      "three-public 6万元 | decrease 0.5万元 (7.69%) 2023 budget",
      "overseas 0万元 | unchanged 无变化 2023 budget",
    ]);
  });

  it("reads a budget of Chongqing", () => {
    expect(
      said([
        "2024年一般公共预算财政拨款收入1300.8万元，一般公共预算财政拨款支出1300.8万元，比2023年增加90.8万元。其中：基本支出1000.8万元，比2023年增加70.8万元，主要原因是增资；项目支出300万元，比2023年增加20万元，主要原因是项目增加。",
        "2024年“三公”经费预算10万元，比2023年减少2万元。其中：因公出国（境）费用0万元，与上年持平；公务接待费2万元，比2023年减少1万元；公务用车运行维护费8万元，比2023年减少1万元；公务用车购置费0万元，与上年持平。",
        "2024年一般公共预算财政拨款运行经费150.5万元，比上年增加3.2万元，主要原因是人员增加。",
      ]),
    ).toEqual([
      "appropriation/general 1300.8万元",
      "total/general 1300.8万元",
      "basic/general 1000.8万元 | increase 70.8万元 2023 unstated",
      "project/general 300万元 | increase 20万元 2023 unstated",
      "three-public 10万元 | decrease 2万元 2023 unstated",
      "overseas 0万元 | unchanged 持平 2023 unstated",
      "reception 2万元 | decrease 1万元 2023 unstated",
      "vehicle-operation 8万元 | decrease 1万元 2023 unstated",
      "vehicle-purchase 0万元 | unchanged 持平 2023 unstated",
    ]);
  });

  it("reads a final account of Yunnan", () => {
    expect(
      said(
        [
          "某单位2024年度支出合计2100.55万元。其中：基本支出1800.55万元，占总支出的85.72%；项目支出300.00万元，占总支出的14.28%；上缴上级支出、经营支出、对附属单位补助支出共0.00万元，占总支出的0%。与上年相比，支出合计增加105.23万元，增长5.27%。其中：基本支出增加85.23万元，增长4.97%；项目支出增加20.00万元，增长7.14%。",
          "一般公共服务（类）支出1500.00万元，占一般公共预算财政拨款总支出的75.00%。主要用于机关运转；",
          "2024年度一般公共预算财政拨款“三公”经费支出年初预算为15.00万元，决算为10.50万元，完成年初预算的70.00%。其中：因公出国（境）费支出年初预算为0.00万元，决算为0.00万元，占总支出决算的0%；公务用车购置费支出年初预算为0.00万元，决算为0.00万元；公务用车运行维护费支出年初预算为12.00万元，决算为9.00万元，占总支出决算的85.71%，完成年初预算的75.00%；公务接待费支出年初预算为3.00万元，决算为1.50万元，占总支出决算的14.29%，完成年初预算的50.00%。",
          "国内接待费支出决算1.50万元（其中：外事接待费支出决算0.00万元），共安排国内公务接待18批次（其中：外事接待0批次），接待人次120人（其中：外事接待人次0人）。",
        ],
        { phase: "final" },
      ),
    ).toEqual([
      "total final 2100.55万元",
      "basic final 1800.55万元 | 85.72% of total",
      "project final 300.00万元 | 14.28% of total",
      "total final | increase 105.23万元 (5.27%) 2023 unstated",
      "basic final | increase 85.23万元 (4.97%) 2023 unstated",
      "project final | increase 20.00万元 (7.14%) 2023 unstated",
      "total{一般公共服务} final 1500.00万元 | 75.00% of total",
      "three-public/general 15.00万元",
      "three-public/general final 10.50万元 | 70.00% of opening",
      "overseas/general 0.00万元",
      "overseas/general final 0.00万元 | 0% of ?",
      "vehicle-purchase/general 0.00万元",
      "vehicle-purchase/general final 0.00万元",
      "vehicle-operation/general 12.00万元",
      "vehicle-operation/general final 9.00万元 | 75.00% of opening | 85.71% of ?",
      "reception/general 3.00万元",
      "reception/general final 1.50万元 | 50.00% of opening | 14.29% of ?",
      "reception[国内公务接待] final 1.50万元",
      "reception[外事接待] final 0.00万元",
      "reception[国内公务接待] final 18批次",
      "reception[外事接待] final 0批次",
      "reception[国内公务接待] final 120人",
      "reception[外事接待] final 0人",
    ]);
  });

  it("reads a budget of Jiangxi", () => {
    expect(
      said([
        "2024年某单位收入预算总额为3500.88万元，较上年预算安排增加300.88万元，其中：财政拨款收入3200.88万元，较上年预算安排增加250.88万元；其他收入0万元，较上年预算安排减少0万元；上年结转300万元，较上年预算安排增加50万元。",
        "按支出项目类别划分：基本支出2500.88万元，较上年预算安排增加200.88万元；其中：工资福利支出2000万元，商品和服务支出400万元，对个人和家庭的补助100.88万元；项目支出1000万元，较上年预算安排增加100万元。",
        "本部门机关运行经费支出预算180.5万元（与部门预算中一般公共预算财政拨款基本支出中公用经费之和保持一致），比上年预算减少9.5万元，下降5%。",
        "2024年部门预算安排“三公”经费支出20.5万元，比上年减少0.5万元，降低2.4%。",
      ]),
    ).toEqual([
      "revenue 3500.88万元 | increase 300.88万元 2023 budget",
      "appropriation 3200.88万元 | increase 250.88万元 2023 budget",
      "other-income 0万元 | unchanged 0万元 2023 budget",
      "opening-balance 300万元 | increase 50万元 2023 budget",
      "basic 2500.88万元 | increase 200.88万元 2023 budget",
      "project 1000万元 | increase 100万元 2023 budget",
      "administrative-operating 180.5万元 | decrease 9.5万元 (5%) 2023 budget",
      "three-public 20.5万元 | decrease 0.5万元 (2.4%) 2023 unstated",
    ]);
  });
});
