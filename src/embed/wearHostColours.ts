import { parseAddress } from "../state/address.ts";
import type { AppStore } from "../state/store.ts";
import { hostTokens, themeOfGround } from "./hostColours.ts";
import type { HostKeys } from "./hostKeys.ts";

/**
 * Puts the host's colours over the page's own, on screen only, and keeps them right when the theme changes.
 * A ground decides the theme where the address names none. Returns what takes other colours.
 */
export function wearHostColours(store: AppStore, page: Window): (host: HostKeys, query: string) => void {
  const sheet = new CSSStyleSheet();
  page.document.adoptedStyleSheets.push(sheet);
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  let worn: HostKeys | null = null;
  const wear = (): void => {
    if (worn === null) return;
    const theme = store.getState().address.theme ?? (dark.matches ? "dark" : "light");
    const rules = Object.entries(hostTokens(worn, theme)).map(([name, colour]) => `--${name}: ${colour};`);
    sheet.replaceSync(
      rules.length === 0 ? "" : `@media screen { :root[data-embedded] { ${rules.join(" ")} } }`,
    );
  };
  dark.addEventListener("change", wear);
  store.subscribe((now, before) => {
    if (now.address.theme !== before.address.theme) wear();
  });
  return (host, query) => {
    worn = host;
    const { theme } = parseAddress(query).address;
    if (host.ground !== null && theme === null) {
      store.getState().adjusted({ theme: themeOfGround(host.ground) });
    }
    wear();
  };
}
