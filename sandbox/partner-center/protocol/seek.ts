import { NotSupported } from '../../platform/not-supported';
import { invalidInput } from '../errors';
import { defaultPageSize, maximumPageSize } from '../guesses';
import type { Call } from './operation';

/** Where a page begins and how long it is. `after` is the number of the last item of the page before; 0 for the first page. */
export type Seek = { readonly after: number; readonly size: number };

/** Reads `size`, `seekOperation=Next` and the header `MS-ContinuationToken`. */
export const readSeek = (call: Call): Seek => {
  const size = readSize(call.query['size']);
  const operation = call.query['seekOperation'];
  const token = call.headers.get('MS-ContinuationToken');
  if (operation === undefined) return { after: 0, size };
  if (operation.toLowerCase() !== 'next') throw new NotSupported(`seekOperation=${operation}`);
  if (token === null) throw invalidInput('MS-ContinuationToken is missing.');
  return { after: readToken(token), size };
};

export const continuationToken = (lastNumber: number): string => Buffer.from(`after:${lastNumber}`).toString('base64');

/** 400 / 2000, as the service answers past the last page. */
export const pastTheEnd = () => invalidInput('There are no more items.');

const readSize = (text: string | undefined): number => {
  const size = Number(text ?? '0');
  if (!Number.isInteger(size) || size < 0 || size > maximumPageSize)
    throw invalidInput(`Size must be a number from 0 to ${maximumPageSize}.`);
  return size === 0 ? defaultPageSize : size;
};

const readToken = (token: string): number => {
  const after = /^after:(\d+)$/.exec(Buffer.from(token, 'base64').toString())?.[1];
  if (after === undefined) throw invalidInput('MS-ContinuationToken is invalid.');
  return Number(after);
};
