import type { ComponentType } from "react";
import type { View } from "../state/address.ts";
import { loadTableCode } from "../ui/tableCode.ts";

const loaders: Record<View, () => Promise<ComponentType>> = {
  overview: async () => (await import("../views/overview/OverviewView.tsx")).OverviewView,
  department: async () => (await import("../views/department/DepartmentView.tsx")).DepartmentView,
  tree: async () => (await import("../views/tree/TreeView.tsx")).TreeView,
  composition: async () => (await import("../views/composition/CompositionView.tsx")).CompositionView,
  change: async () => (await import("../views/change/ChangeView.tsx")).ChangeView,
  compare: async () => (await import("../views/compare/CompareView.tsx")).CompareView,
  flow: async () => (await import("../views/flow/FlowView.tsx")).FlowView,
  projects: async () => (await import("../views/projects/ProjectsView.tsx")).ProjectsView,
  "three-public": async () => (await import("../views/threePublic/ThreePublicView.tsx")).ThreePublicView,
  quality: async () => (await import("../views/quality/QualityView.tsx")).QualityView,
  data: async () => (await import("../views/data/DataView.tsx")).DataView,
  about: async () => (await import("../views/about/AboutView.tsx")).AboutView,
};

/** Where a view is drawn: by itself in the app, or in a page of somebody else. */
export type Surroundings = "app" | "embed";

const WITHOUT_TABLES: ReadonlySet<View> = new Set<View>(["data", "about"]);

/** Views of which an embed shows a table at once; of the others only when it is asked for. */
const TABLE_AT_ONCE: ReadonlySet<View> = new Set<View>(["overview", "quality"]);

/** Views of which rows are the chart in a narrow frame. */
const ROWS_WHERE_NARROW: ReadonlySet<View> = new Set<View>(["tree", "flow"]);

const loaded = new Map<View, ComponentType>();

/** Fetches a view's code once, and with it what draws the tables it begins with; a failed fetch is tried again at the next call. */
export async function loadView(view: View, place: Surroundings): Promise<ComponentType> {
  const tables = beginsWithTables(view, place) ? loadTableCode() : Promise.resolve();
  const [component] = await Promise.all([loaded.get(view) ?? loaders[view](), tables]);
  loaded.set(view, component);
  return component;
}

function beginsWithTables(view: View, place: Surroundings): boolean {
  if (place === "app") return !WITHOUT_TABLES.has(view);
  if (TABLE_AT_ONCE.has(view)) return true;
  return ROWS_WHERE_NARROW.has(view) && window.matchMedia("(max-width: 600px)").matches;
}

/** The view's component where its code is here already. */
export function viewAtHand(view: View): ComponentType | null {
  return loaded.get(view) ?? null;
}
