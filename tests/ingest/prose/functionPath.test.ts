import { expect, it } from "vitest";
import { NO_PATH, pathNamed, pathText } from "../../../src/ingest/prose/functionPath.ts";

it("reads 类, 款 and 项, and what follows them", () => {
  const named = pathNamed("公共安全支出(类)司法(款)行政运行(项)支出", NO_PATH);
  expect(named?.path).toEqual(["公共安全支出", "司法", "行政运行"]);
  expect(named?.behind).toBe("支出");
});

it("sets a 项 under the 款 of the list and keeps brackets inside names", () => {
  const under = pathNamed("一般公共服务支出(类)政府办公厅(室)及相关机构事务(款)", NO_PATH)?.path ?? NO_PATH;
  const path = pathNamed("信访事务(项)", under)?.path ?? NO_PATH;
  expect(pathText(path)).toBe("一般公共服务支出 › 政府办公厅(室)及相关机构事务 › 信访事务");
});

it("takes a 款 that is marked 类 for the level below", () => {
  expect(pathNamed("住房保障支出(类)1.住房改革支出(类)住房公积金(项)", NO_PATH)?.path).toEqual([
    "住房保障支出",
    "住房改革支出",
    "住房公积金",
  ]);
});

it("knows a class by its name alone, and nothing else", () => {
  expect(pathNamed("3.住房保障支出", NO_PATH)?.path).toEqual(["住房保障支出", null, null]);
  expect(pathNamed("教育平台建设支出", NO_PATH)).toBeNull();
});
