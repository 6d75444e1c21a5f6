import { ViewPage } from "../page/ViewPage.tsx";
import type { AppStore } from "../state/store.ts";
import { StoreContext } from "../state/useApp.ts";
import { Shell } from "./Shell.tsx";

export function App({ store }: { readonly store: AppStore }) {
  return (
    <StoreContext value={store}>
      <Shell>
        <ViewPage />
      </Shell>
    </StoreContext>
  );
}
