import "../ui/tokens.css";
import "../ui/base.css";
import "./embed.css";
import { createRoot } from "react-dom/client";
import { beginPage } from "../page/beginPage.ts";
import { allowOwnCode } from "../page/trustedTypes.ts";
import { bindFrameAddress } from "./bindFrameAddress.ts";
import { EmbeddedView } from "./EmbeddedView.tsx";
import { readHostKeys } from "./hostKeys.ts";
import { speakToHost } from "./speakToHost.ts";
import { createStartAddress, settleStart } from "./startAddress.ts";
import { wearHostColours } from "./wearHostColours.ts";

allowOwnCode();
start();

/** Draws the one view that the address names, without header or navigation. */
function start(): void {
  const { search, hash } = window.location;
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  const host = readHostKeys(search, hash);
  const { store } = beginPage(search);
  const wear = wearHostColours(store, window);
  wear(host, search);
  const start = createStartAddress(store.getState().address);
  settleStart(store, start);
  bindFrameAddress(store, window);
  createRoot(root).render(<EmbeddedView store={store} start={start} />);
  speakToHost({ store, root, page: window, host, start, wear });
}
