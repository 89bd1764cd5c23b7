export type OrderStatus = 'Draft' | 'Submitted' | 'InProgress' | 'UnknownOutcome' | 'Failed' | 'Completed' | 'PartlyDone' | 'Withdrawn';
export type LineStatus = 'Submitted' | 'Succeeded' | 'Failed' | 'Withdrawn';

/** May a person still change the lines? A failed order, of which nothing was bought, is mended and submitted again. */
export const mayEdit = (status: OrderStatus): boolean => status === 'Draft' || status === 'Failed';

/** Nothing can have been bought, so it may be given up. */
export const mayWithdrawOrder = mayEdit;

/** The end of the matter: polling stops. `UnknownOutcome` is none, since a person or the provider's list will tell. */
export const isFinal = (status: OrderStatus): boolean => ['Completed', 'PartlyDone', 'Failed', 'Withdrawn'].includes(status);

/** What an order comes to by its lines, once none is under way; null before. */
export const outcomeOf = (lines: readonly LineStatus[]): 'Completed' | 'PartlyDone' | 'Failed' | null => {
  if (lines.includes('Submitted')) return null;
  const bought = lines.filter((line) => line === 'Succeeded').length;
  if (bought === 0) return 'Failed';
  return bought === lines.length ? 'Completed' : 'PartlyDone';
};
