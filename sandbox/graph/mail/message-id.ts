/** The folders that a message of ours can lie in. */
export type Folder = 'drafts' | 'sentitems' | 'deleteditems';

const endings: Readonly<Record<Folder, string>> = { sentitems: 'AAA=', drafts: 'AAD=', deleteditems: 'AAE=' };
const pattern = /^(AAMk|AAkA)(\w+)(AA[ADE]=)$/;

/** The id by which a message is known while it lies in a folder: as in Exchange another one after each move. */
export const idIn = (folder: Folder, key: string): string => `AAMk${key}${endings[folder]}`;

/** The id that survives moves, for callers that prefer it. */
export const immutableId = (key: string): string => `AAkA${key}AAA=`;

/** The key in an id of either kind; null where the text is none. */
export const keyIn = (id: string): string | null => pattern.exec(id)?.[2] ?? null;
