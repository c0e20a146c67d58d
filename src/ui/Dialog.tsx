import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import css from './Dialog.module.css';
import { dialogTop } from './dialogTop.ts';
import { keepCaret } from './keepCaret.ts';
import { visiblePart } from './visiblePart.ts';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Esc was pressed: set `open` to false. Left out, Esc does nothing: only the actions lead on. */
  readonly onClose?: () => void;
  /** Buttons. Focus goes to the first thing in the dialog that takes it, and back to where it was afterwards. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** About what a dialog is high, in CSS pixels. */
const likelyHeight = 280;

/** A question that has to be answered before anything else. Native, so the page behind is inert. */
export function Dialog({ open, title, onClose, actions, children }: DialogProps) {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return undefined;
    const inUse = document.activeElement?.getBoundingClientRect().top ?? 0;
    const putCaretBack = keepCaret();
    const place = (height: number) => {
      const top = dialogTop(inUse, height, window.innerHeight, visiblePart());
      dialog.style.marginBlockStart = top === undefined ? '' : `${top}px`;
    };
    // Roughly in its place before it takes the focus: the page around a tall frame would scroll to where it is then.
    place(likelyHeight);
    dialog.showModal();
    place(dialog.offsetHeight);
    // Closing gives focus back, also when the dialog is taken away while it is open.
    return () => {
      dialog.close();
      putCaretBack();
    };
  }, [open]);

  // The caller decides: `open` closes it, not the key.
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose?.();
  };
  // Browsers close at the second Esc whatever the page says.
  const closed = () => {
    if (!open) return;
    if (onClose) onClose();
    else ref.current?.showModal();
  };

  return (
    <dialog
      ref={ref}
      className={css['dialog']}
      aria-labelledby={`${id}title`}
      aria-describedby={children ? `${id}text` : undefined}
      onCancel={cancel}
      onClose={closed}
    >
      <h2 id={`${id}title`}>{title}</h2>
      {children && <div id={`${id}text`}>{children}</div>}
      {actions && <div className={css['actions']}>{actions}</div>}
    </dialog>
  );
}
