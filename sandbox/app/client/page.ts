import type { PageAddress } from './xrm/shell';

/** A place in the app: the pages that scripts may ask for, and the frame's own. */
export type Page = PageAddress | { readonly kind: 'home' } | { readonly kind: 'settings' };

/**
 * Path and query of a page. They are the ones that model-driven apps use, so links copied from here read as there;
 * first values of a new row are not part of the address but of the history's entry.
 */
export const addressOf = (page: Page, app: string): string => {
  const query = new URLSearchParams({ appname: app });
  for (const [name, value] of Object.entries(parametersOf(page))) if (value) query.set(name, value);
  return `/main.aspx?${query.toString()}`;
};

const parametersOf = (page: Page): Record<string, string | null | undefined> => {
  switch (page.kind) {
    case 'home':
      return {};
    case 'settings':
      return { pagetype: 'settings' };
    case 'list':
      return { pagetype: 'entitylist', etn: page.table, viewid: page.viewId };
    case 'record':
      return { pagetype: 'entityrecord', etn: page.table, id: page.id, formid: page.formId };
    case 'webresource':
      return { pagetype: 'webresource', webresourceName: page.name, data: page.data };
  }
};

/** What is not understood leads home. */
export const pageAt = (search: string): Page => {
  const query = new URLSearchParams(search);
  const table = query.get('etn');
  const name = query.get('webresourceName');
  switch (query.get('pagetype')) {
    case 'entitylist':
      return table ? { kind: 'list', table, ...given('viewId', idOf(query.get('viewid'))) } : { kind: 'home' };
    case 'entityrecord':
      return table ? { kind: 'record', table, id: idOf(query.get('id')), ...given('formId', idOf(query.get('formid'))) } : { kind: 'home' };
    case 'webresource':
      return name ? { kind: 'webresource', name, ...given('data', query.get('data')) } : { kind: 'home' };
    case 'settings':
      return { kind: 'settings' };
    default:
      return { kind: 'home' };
  }
};

const idOf = (text: string | null): string | null => text?.replace(/[{}]/g, '').toLowerCase() || null;

const given = <Name extends string>(name: Name, value: string | null): { [K in Name]?: string } =>
  value === null ? {} : ({ [name]: value } as { [K in Name]: string });
