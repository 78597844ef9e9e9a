import css from './page.css?inline';

/** The style of everything drawn in a portal page. */
export const pageCss = css;
