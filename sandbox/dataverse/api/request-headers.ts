import { NotSupported } from '../../platform/not-supported';

/** Headers of the service's own that change nothing here: there is no duplicate detection and no cache to pass by. */
const harmless = new Set(['mscrm.suppressduplicatedetection', 'mscrm.mergelabels', 'mscrmcallerid']);

/** Refuses headers of the service that would change what a request does and that the sandbox does not heed. */
export const refuseUnknownHeaders = (headers: Headers): void => {
  for (const name of headers.keys()) if (name.startsWith('mscrm') && !harmless.has(name)) throw new NotSupported(`header ${name}`);
};
