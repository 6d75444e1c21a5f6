import "../ui/tokens.css";
import "../ui/base.css";
import "./app.css";
import { createRoot } from "react-dom/client";
import { bindAddressBar } from "../page/addressBar.ts";
import { beginPage } from "../page/beginPage.ts";
import { allowOwnCode } from "../page/trustedTypes.ts";
import { App } from "./App.tsx";
import { keepOffline } from "./keepOffline.ts";
import { ownImports } from "./ownImports.ts";
import { repeatWhatWasDone } from "./whatWasDone.ts";

allowOwnCode();
void start();

/**
 * Draws the app once its first view has code and data, so that prerendered figures
 * are replaced by the same figures and never by a spinner.
 */
async function start(): Promise<void> {
  const { store, first } = beginPage(window.location.search, ownImports);
  bindAddressBar(store, window);
  if (document.documentElement.dataset["prerender"] === "show") await first;
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  createRoot(root).render(<App store={store} />);
  repeatWhatWasDone(root);
  keepOffline(store, window);
}
