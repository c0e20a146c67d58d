import css from './BackLink.module.css';

/** The look of the link "Back", which stands above `<main>`. */
export const backLinkClass = css['back'];
