import type { KeyboardEvent } from 'react';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import { TextField } from '#ui/TextField.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import css from './Provider.module.css';
import type { useSearch } from './useSearch.ts';

/** "Postcode or town" and "Search", and what came of it. */
export function LocationSearch({ search }: { readonly search: ReturnType<typeof useSearch> }) {
  const { text, type, problem } = search;
  // Enter searches. With Ctrl or ⌘ it continues, as everywhere.
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    search.search();
  }
  return (
    <div>
      <div className={css['search']}>
        <TextField
          name="location"
          label="Postcode or town"
          enterKeyHint="search"
          value={text}
          error={problem}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button variant="secondary" onClick={search.search}>
          Search
        </Button>
      </div>
      <StatusLine>
        {/* By the field it stands already. */}
        {problem ? <VisuallyHidden>{problem}</VisuallyHidden> : wordsFor(search)}
      </StatusLine>
    </div>
  );
}

function wordsFor({ state, location }: ReturnType<typeof useSearch>): string {
  if (state.kind !== 'found') return '';
  const { length } = state.centres;
  if (length === 0) return `No centre found near ${location}`;
  return `${length} ${length === 1 ? 'centre' : 'centres'} found near ${location}`;
}
