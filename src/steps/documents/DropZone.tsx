import { useEffect, useRef, useState, type DragEvent } from 'react';
import { Button } from '#ui/Button.tsx';
import styles from './Documents.module.css';

interface Props {
  /** The button's id. */
  readonly id: string;
  /** File name endings to offer, with their dot. */
  readonly extensions: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** The two ways to choose files: a button, and for the mouse an area to drop them on. */
export function DropZone({ id, extensions, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useEffect(keepPageOnDrop, []);

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  }

  function onDragLeave(event: DragEvent): void {
    // Also fired on the way from the area to something in it.
    if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
      setOver(false);
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  }

  return (
    <div
      className={styles['zone']}
      data-over={over || undefined}
      onDragEnter={onDragOver}
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
    >
      <Button id={id} variant="secondary" onClick={() => input.current?.click()}>
        Choose files
      </Button>
      <span className={styles['orDrop']}>{over ? 'Drop to upload' : 'or drop them here'}</span>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={extensions.join(',')}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen again after it was removed.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** A file that is dropped beside the area would replace the page, and every answer that is not saved. */
function keepPageOnDrop(): () => void {
  const refuse = (event: globalThis.DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
  return () => {
    window.removeEventListener('dragover', refuse);
    window.removeEventListener('drop', refuse);
  };
}
