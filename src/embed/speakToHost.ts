import { parseAddress, printAddress } from "../state/address.ts";
import type { AppStore } from "../state/store.ts";
import { asksForHeight, heightMessages } from "./heightDialects.ts";
import { readHostKeys, type HostKeys } from "./hostKeys.ts";
import { frameMessage, readShowMessage, type FrameMessage } from "./hostMessages.ts";
import { keepOverlaysSeen } from "./keepOverlaysSeen.ts";
import { reportHeight } from "./reportHeight.ts";
import type { StartAddress } from "./startAddress.ts";

interface Parts {
  readonly store: AppStore;
  readonly root: HTMLElement;
  readonly page: Window;
  readonly host: HostKeys;
  readonly start: StartAddress;
  readonly wear: (host: HostKeys, query: string) => void;
}

/**
 * The frame's side of the conversation: its height in every dialect, what happened in its own terms,
 * answers to the page around it. That page may be anybody's, so nothing is said that the frame does not show,
 * and only it is listened to.
 */
export function speakToHost({ store, root, page, host, start, wear }: Parts): void {
  if (page.parent === page) return;
  const send = (message: unknown): void => page.parent.postMessage(message, "*");
  const tell = (message: FrameMessage): void => send(frameMessage(message));
  let isReady = false;

  const height = reportHeight({
    content: root,
    page,
    report: (size) => {
      if (!isReady) {
        isReady = true;
        const { address } = store.getState();
        const { view, lang } = address;
        tell({ type: "ready", view, lang, title: page.document.title, address: printAddress(address) });
      }
      tell({ type: "resize", ...size });
      for (const message of heightMessages(size, host)) send(message);
    },
  });
  keepOverlaysSeen({ root, page, follows: height.follows, onNeed: height.reserve });
  store.subscribe((now, before) => {
    if (now.address === before.address) return;
    const address = printAddress(now.address);
    if (isReady && address !== printAddress(before.address)) {
      tell({ type: "navigate", view: now.address.view, address });
    }
  });
  page.addEventListener("message", ({ source, data }) => {
    if (source !== page.parent) return;
    const query = readShowMessage(data);
    if (query !== null) show(query);
    else if (asksForHeight(data, host)) height.again();
  });

  function show(query: string): void {
    store.getState().addressRead(query);
    wear({ ...readHostKeys(query, ""), childId: host.childId, secret: host.secret }, query);
    start.set(parseAddress(query).address);
  }
}
