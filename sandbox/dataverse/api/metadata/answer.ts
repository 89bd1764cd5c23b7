import { NotSupported } from '../../../platform/not-supported';
import type { ApiResponse, Call } from '../exchange';
import type { Segment } from '../segments';

const roots = new Set(['$metadata', 'EntityDefinitions', 'GlobalOptionSetDefinitions', 'RelationshipDefinitions']);

/** Whether a path asks for definitions instead of rows. An empty path is the service document. */
export const isMetadata = ([first]: readonly Segment[]): boolean => first === undefined || roots.has(first.name);

export const answerMetadata = (_call: Call, [first]: readonly Segment[]): ApiResponse => {
  throw new NotSupported(`the definitions ${first?.name ?? ''}`);
};
