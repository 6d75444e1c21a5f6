import { useEffect, useLayoutEffect, useRef } from "react";

/** Opens a native modal dialog while mounted; Escape or a press outside asks to close it, and its end gives the focus back to what opened it. */
export function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (!element.open) element.showModal();
    const onCancel = (event: Event) => {
      event.preventDefault();
      close.current();
    };
    const onPress = (event: MouseEvent) => {
      if (event.target === element && outside(element, event)) close.current();
    };
    element.addEventListener("cancel", onCancel);
    element.addEventListener("mousedown", onPress);
    return () => {
      element.removeEventListener("cancel", onCancel);
      element.removeEventListener("mousedown", onPress);
      element.close();
    };
  }, []);
  return dialog;
}

function outside(element: Element, { clientX, clientY }: MouseEvent): boolean {
  const box = element.getBoundingClientRect();
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}
