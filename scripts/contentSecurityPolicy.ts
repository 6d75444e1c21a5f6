const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

const trustedTypes = "require-trusted-types-for 'script'";

/** Sent as a header by `preview`, and the policy a host should send. */
export const headerPolicy = [...directives, "frame-ancestors 'self'", trustedTypes].join("; ");

/** The same for the view that others embed: any page may frame it. */
export const embedHeaderPolicy = [...directives, "frame-ancestors *", trustedTypes].join("; ");

/** Written into the built page, so that a host without headers has it too; frame-ancestors only works as a header. */
export const metaPolicy = [...directives, trustedTypes].join("; ");

/** The same for `dev`, as far as hot replacement allows: its inline scripts and styles carry the nonce. */
export function developmentPolicy(nonce: string): string {
  return directives
    .map((directive) => (/^(script|style)-src/.test(directive) ? `${directive} 'nonce-${nonce}'` : directive))
    .concat("frame-ancestors 'self'")
    .join("; ");
}

/** The policy of a page that carries everything in itself: its own scripts and style by their hashes, no address at all. */
export function singlePolicy({
  scripts,
  style,
}: {
  readonly scripts: readonly string[];
  readonly style: string;
}): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${style}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    trustedTypes,
  ].join("; ");
}
