/** The members that every resource and collection carries. */

type Link = {
  readonly uri: string;
  readonly method: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
};

/** `uri` is relative and without `/v1`, as Partner Center writes it. */
export const link = (uri: string, headers: Link['headers'] = []): Link => ({ uri, method: 'GET', headers });

/** Partner Center leaves members without a value out. */
export const withoutEmpty = <T extends object>(resource: T): T =>
  Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== undefined && value !== null)) as T;

/** A list that comes in one answer. `totalCount` is the number in it. */
export const collection = (items: readonly unknown[], self: string) => ({
  totalCount: items.length,
  items,
  links: { self: link(self) },
  attributes: { objectType: 'Collection' },
});

/** A page of a list that is read by seeking. The token of the next page travels in a header. */
export const seekCollection = (
  items: readonly unknown[],
  self: string,
  next: { readonly uri: string; readonly token: string } | undefined,
) => ({
  totalCount: items.length,
  items,
  ...(next ? { continuationToken: next.token } : {}),
  links: { self: link(self), ...(next ? { next: link(next.uri, [{ key: 'MS-ContinuationToken', value: next.token }]) } : {}) },
  attributes: { objectType: 'Collection' },
});
