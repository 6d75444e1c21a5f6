import { parseAddress } from "./address.ts";
import type { AddressSlice, AppState, Beginning, HistoryStep } from "./shapes.ts";

type Set = (change: Partial<AppState>) => void;
type Get = () => AppState;

export function addressSlice(beginning: Beginning, set: Set, get: Get): AddressSlice {
  const change = (step: HistoryStep) => (part: Partial<AppState["address"]>) => {
    set({ address: { ...get().address, ...part }, step });
  };
  return {
    ...parseAddress(beginning.query),
    step: "replace",
    navigated: change("push"),
    adjusted: change("replace"),
    addressRead: (query) => {
      set({ ...parseAddress(query), step: "replace" });
    },
    noticesDismissed: () => {
      set({ notices: [] });
    },
  };
}
