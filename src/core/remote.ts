/** Something that comes over the network: not asked for, on its way, here, or not to be had and why. */
export type Remote<T> =
  | { readonly status: "idle" }
  | { readonly status: "loading" }
  | { readonly status: "here"; readonly value: T }
  | { readonly status: "failed"; readonly error: DataError };

/** Why data could not be had. Words live in i18n. */
export type DataError =
  | { readonly kind: "unreachable"; readonly address: string }
  /** No network, and nothing of an earlier visit: the service worker says so. */
  | { readonly kind: "not-kept"; readonly address: string }
  | { readonly kind: "missing"; readonly address: string; readonly status: number }
  | { readonly kind: "unreadable"; readonly address: string; readonly detail: string }
  | { readonly kind: "forbidden-source"; readonly address: string };

export const IDLE: Remote<never> = { status: "idle" };
export const LOADING: Remote<never> = { status: "loading" };
