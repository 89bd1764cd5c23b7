import { NotSupported } from '../platform/not-supported';

const names = new Set(['appname', 'pagetype', 'etn', 'id', 'formid', 'viewid', 'webresourceName', 'data', 'extraqs']);
const pages = new Set(['entitylist', 'entityrecord', 'webresource', 'settings']);

/** Refuses what the host page would ignore: an address that promises more than it shows helps nobody. */
export const refuseUnknownPage = (query: Readonly<Record<string, string>>): void => {
  for (const name of Object.keys(query)) if (!names.has(name)) throw new NotSupported(`query option ${name} of main.aspx`);
  const page = query['pagetype'];
  if (page !== undefined && !pages.has(page)) throw new NotSupported(`page type ${page}`);
};
