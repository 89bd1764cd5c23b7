/** Milliseconds in which a page, a row or a service must come to what is awaited, also on a busy machine. Only what fails takes so long. */
export const patience = 60_000;
