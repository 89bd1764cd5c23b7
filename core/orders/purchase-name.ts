/** As much as the provider takes of a name is more than twice this. */
const longestProduct = 90;

/**
 * What a line is called at the provider: its product, our order, and a mark of its entry in the ledger. Cart, order and subscription carry the
 * name there, so that what was bought can be told from a purchase of the same goods (R14), and a person finds the order by it.
 */
export const purchaseName = (bought: { readonly product: string; readonly order: string; readonly changeId: string }): string =>
  `${bought.product.slice(0, longestProduct).trim()} (${bought.order} ${bought.changeId.slice(-8).toUpperCase()})`;

/** Order and mark. What stands before them is for people, and the provider may write it otherwise than it was sent. */
const ours = /\(([^()]*) ([0-9A-F]{8})\)\s*$/i;

const markOf = (name: string | null): string | null => {
  const [, order, entry] = ours.exec(name ?? '') ?? [];
  return order === undefined || entry === undefined ? null : `${order.trim()} ${entry}`.toUpperCase();
};

/** Whether something that the provider shows was bought by one of our orders, whichever. */
export const isOurName = (seen: string | null): boolean => markOf(seen) !== null;

/** Whether something that the provider shows under a name is what was sent under another. */
export const isNamedAs = (sent: string, seen: string | null): boolean => {
  const mark = markOf(sent);
  return mark === null ? sent === seen : mark === markOf(seen);
};

/**
 * Whether something that the provider shows under a name can be what was sent under another. One of our names is one purchase's only; where the
 * provider shows none of ours, or nothing was named when it was sent, names tell nothing.
 */
export const canBeNamed = (sent: string | null, seen: string | null): boolean =>
  sent === null || seen === null || isNamedAs(sent, seen) || !isOurName(seen);
