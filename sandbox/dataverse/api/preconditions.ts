import * as errors from '../errors';
import type { ApiRequest } from './exchange';

/** What If-Match and If-None-Match demand of a row before it is touched. */
export type Preconditions = {
  /** `If-Match: *`: it must exist. */ readonly mustExist: boolean;
  /** `If-None-Match: *`: it must not exist. */ readonly mustNotExist: boolean;
  /** `If-Match: W/"n"`: it must have this version. */ readonly version: number | null;
  /** `If-None-Match: W/"n"` of a GET: nothing is sent where it still has this version. */ readonly unless: number | null;
};

export const readPreconditions = ({ headers }: ApiRequest): Preconditions => {
  const match = headers.get('If-Match');
  const noneMatch = headers.get('If-None-Match');
  return {
    mustExist: match !== null,
    mustNotExist: noneMatch === '*',
    version: match === null || match === '*' ? null : versionOf(match),
    unless: noneMatch === null || noneMatch === '*' || noneMatch === 'null' ? null : versionOf(noneMatch),
  };
};

const versionOf = (tag: string): number => {
  const version = /^(?:W\/)?"(\d+)"$/.exec(tag.trim())?.[1];
  if (version === undefined) throw errors.badQuery('The value of the concurrency header is not a valid entity tag.');
  return Number(version);
};
