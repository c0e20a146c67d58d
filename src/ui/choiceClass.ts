import css from './Choice.module.css';

/** The look of a radio button where the words around it are more than a {@link RadioField}'s. */
export const radioClass = css['radio'];

/** The look of a `<label>` around such a radio button, as a tile. */
export const tileClass = css['tile'];

/** A row of tiles that wraps. */
export const tilesClass = css['tiles'];
