import { CFB } from "@e965/xlsx";

interface Container {
  readonly FullPaths: string[];
}

/** The writing half of the library's container, which it does not type. */
const container = CFB as {
  readonly utils: {
    cfb_new(): Container;
    cfb_add(file: Container, path: string, content: Uint8Array): void;
    cfb_del(file: Container, path: string): void;
  };
  write(file: Container, options: { readonly type: "array" }): ArrayLike<number>;
};

/** A compound file of some streams, written by a library that shares no code with the reader. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = container.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) container.utils.cfb_add(file, `/${path}`, content);
  return Uint8Array.from(container.write(file, { type: "array" }));
}
