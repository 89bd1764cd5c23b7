/** A row as the Client API names it (`Xrm.LookupValue`). `id` is lower case without braces. */
export type RowReference = { readonly id: string; readonly name: string; readonly entityType: string };
