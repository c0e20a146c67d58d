import { useEffect, useState } from 'react';
import { type CharacterCount, countMessage } from './characterCount.ts';
import css from './TextAreaField.module.css';
import { visuallyHiddenClass } from './VisuallyHidden.tsx';

interface CharacterCountLineProps {
  readonly id: string;
  readonly count: CharacterCount;
}

/** The count under a text box. It is read out a second after the last key, not at every one. */
export function CharacterCountLine({ id, count }: CharacterCountLineProps) {
  const message = countMessage(count);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(message), 1000);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <>
      <p id={id} className={css['count']} data-over={count.value > count.max || undefined}>
        {message}
      </p>
      <span role="status" className={visuallyHiddenClass}>
        {spoken}
      </span>
    </>
  );
}
