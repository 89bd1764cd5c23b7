const pattern = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** The id in the form in which rows hold it (lower case, no braces), or null where it is none. */
export const guid = (text: string): string | null => pattern.exec(text)?.[1]?.toLowerCase() ?? null;
