import "../ui/tokens.css";
import "../ui/base.css";
import { createRoot } from "react-dom/client";
import { beginPage } from "../page/beginPage.ts";
import { allowOwnCode } from "../page/trustedTypes.ts";
import { EmbeddedView } from "./EmbeddedView.tsx";

allowOwnCode();
start();

/** Draws the one view that the address names, without header or navigation. */
function start(): void {
  const { store } = beginPage(window.location.search);
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  createRoot(root).render(<EmbeddedView store={store} />);
}
