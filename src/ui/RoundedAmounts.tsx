import {
  createContext,
  useContext,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";

/** Counts the amounts on screen that are shown with fewer digits than they have. */
interface RoundedAmounts {
  /** Adds one; what it returns takes it away. */
  readonly add: () => () => void;
  readonly subscribe: (heard: () => void) => () => void;
  readonly some: () => boolean;
}

const RoundedContext = createContext<RoundedAmounts | null>(null);

/** Lets a view's foot know whether an amount above it is rounded. */
export function RoundedAmountsProvider({ children }: { readonly children: ReactNode }) {
  const [rounded] = useState(roundedAmounts);
  return <RoundedContext value={rounded}>{children}</RoundedContext>;
}

/** Counts this amount while it is on screen. */
export function useCountRounded(isRounded: boolean): void {
  const rounded = useContext(RoundedContext);
  useLayoutEffect(() => (isRounded ? rounded?.add() : undefined), [isRounded, rounded]);
}

/** Whether an amount on screen is rounded; false while the page is being prerendered. */
export function useSomeRounded(): boolean {
  const rounded = useContext(RoundedContext);
  return useSyncExternalStore(
    rounded?.subscribe ?? neverChanges,
    () => rounded?.some() ?? false,
    () => false,
  );
}

function roundedAmounts(): RoundedAmounts {
  const heard = new Set<() => void>();
  let count = 0;
  const changeBy = (step: number) => {
    const before = count > 0;
    count += step;
    if (before !== count > 0) for (const each of heard) each();
  };
  return {
    add: () => {
      changeBy(1);
      return () => changeBy(-1);
    },
    subscribe: (listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    some: () => count > 0,
  };
}

function neverChanges(): () => void {
  return () => undefined;
}
