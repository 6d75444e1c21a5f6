import { ownMessages } from "../../i18n/ownMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { Tag } from "../../ui/Tag.tsx";

/** Marks a disclosure that the reader imported; nothing beside any other. */
export function OwnTag({ id }: { readonly id: string }) {
  const own = useApp((state) => state.own);
  const lang = useApp((state) => state.address.lang);
  const isOwn = own?.imports.some(({ entry }) => entry.id === id) ?? false;
  return isOwn ? <Tag>{ownMessages[lang].mark}</Tag> : null;
}
