import type { MouseEvent, ReactNode } from "react";
import { printAddress } from "./address.ts";
import type { Address } from "./address.ts";
import { useApp } from "./useApp.ts";

interface Props {
  /** What of the address changes; the rest stays. */
  readonly change: Partial<Address>;
  readonly className?: string | undefined;
  readonly current?: boolean;
  /** A setting of the page rather than a step to go back to. */
  readonly replace?: boolean;
  readonly children: ReactNode;
}

/** A real link (opens in a new tab, can be copied) that changes the address without loading the page anew. */
export function AddressLink({ change, className, current, replace, children }: Props) {
  const address = useApp((state) => state.address);
  const navigated = useApp((state) => state.navigated);
  const adjusted = useApp((state) => state.adjusted);
  const query = printAddress({ ...address, ...change });
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    (replace === true ? adjusted : navigated)(change);
  };
  return (
    <a
      href={query === "" ? "?" : query}
      className={className}
      aria-current={current === true ? "page" : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
