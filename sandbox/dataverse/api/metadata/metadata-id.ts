import { createHash } from 'node:crypto';

/** Definitions have ids in the service; here they follow from the name, so that they are the same in every sandbox. */
export const metadataId = (...names: readonly string[]): string => {
  const hex = createHash('sha256').update(names.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
