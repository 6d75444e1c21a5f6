import { useEffect, useState } from "react";

/** The size in bytes that the host states for a file; null until it is known, and where the host does not say. */
export function useFileSize(address: string): number | null {
  const [size, setSize] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    fetch(address, { method: "HEAD", cache: "no-store" }).then(
      ({ ok, headers }) => {
        const length = Number(headers.get("content-length") ?? "0");
        if (current && ok && length > 0) setSize(length);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [address]);
  return size;
}
