import type { ComponentType } from "react";
import type { View } from "../state/address.ts";

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

const loaded = new Map<View, ComponentType>();

/** Fetches a view's code once; a failed fetch is tried again at the next call. */
export async function loadView(view: View): Promise<ComponentType> {
  const component = loaded.get(view) ?? (await loaders[view]());
  loaded.set(view, component);
  return component;
}

/** The view's component where its code is here already. */
export function viewAtHand(view: View): ComponentType | null {
  return loaded.get(view) ?? null;
}
