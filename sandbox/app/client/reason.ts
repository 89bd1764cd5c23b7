import { DefinitionsError } from './definitions';
import type { Text } from './texts';
import { WebApiError } from './web-api';

/** Dataverse's code for a row that others point to and that must stay for their sake. */
const inUse = '0x80040227';

/** What went wrong in a sentence for the person at the screen. The server's own words are kept where they say more than ours. */
export const reasonOf = (error: unknown, text: Text): string => {
  if (error instanceof WebApiError || error instanceof DefinitionsError) {
    switch (error.status) {
      case 0:
        return text('error.unreachable');
      case 401:
        return text('error.signedOut');
      case 403:
        return text('error.forbidden');
      case 404:
        return text('error.notFound');
    }
  }
  if (error instanceof WebApiError && error.code === inUse) return text('error.inUse');
  return error instanceof Error ? error.message : String(error);
};

/** Whether signing in again is the way on. */
export const isSignedOut = (error: unknown): boolean =>
  (error instanceof WebApiError || error instanceof DefinitionsError) && error.status === 401;
