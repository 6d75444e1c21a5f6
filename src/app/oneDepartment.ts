import type { View } from "../state/address.ts";

/** Views that show one department at a time; the others take all departments unless one is chosen. */
export const ONE_DEPARTMENT: readonly View[] = ["department", "tree"];
