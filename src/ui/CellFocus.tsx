import { createContext, useContext } from "react";

/** Within a grid that moves focus by arrow keys, buttons are not tab stops of their own: -1. Elsewhere undefined. */
const CellFocus = createContext<-1 | undefined>(undefined);

export const CellFocusProvider = CellFocus;

export function useCellTabIndex(): -1 | undefined {
  return useContext(CellFocus);
}
