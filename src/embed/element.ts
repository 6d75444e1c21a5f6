/** The whole of embed.js: makes `<mingzhang-view>` known to a host's page. Included twice it does so once. */
import { MingzhangView } from "./MingzhangView.ts";

if (customElements.get("mingzhang-view") === undefined) {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement && script.src !== "") MingzhangView.home = script.src;
  customElements.define("mingzhang-view", MingzhangView);
}
