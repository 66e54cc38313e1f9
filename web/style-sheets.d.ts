/** Style sheets are imported for what they do to the page; Vite gathers them into one file. */
declare module '*.css';
