/** A place in the app. Its address is the one that model-driven apps use, so links copied from here read as there. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'list'; readonly table: string; readonly viewId: string | null }
  | {
      readonly kind: 'record';
      readonly table: string;
      /** Null for a row that does not exist yet. */
      readonly id: string | null;
      readonly formId: string | null;
      /** Values to begin a new row with, by column: lookups as `RowReference[]`. */
      readonly defaults: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'webresource'; readonly name: string; readonly data: string | null }
  | { readonly kind: 'settings' };

export const recordPage = (table: string, id: string | null, more: { formId?: string; defaults?: Record<string, unknown> } = {}): Page => ({
  kind: 'record',
  table,
  id,
  formId: more.formId ?? null,
  defaults: more.defaults ?? {},
});

/** Path and query of a page of the app. */
export const addressOf = (page: Page, app: string): string => {
  const query = new URLSearchParams({ appname: app });
  switch (page.kind) {
    case 'home':
      break;
    case 'list':
      query.set('pagetype', 'entitylist');
      query.set('etn', page.table);
      if (page.viewId) query.set('viewid', page.viewId);
      break;
    case 'record':
      query.set('pagetype', 'entityrecord');
      query.set('etn', page.table);
      if (page.id) query.set('id', page.id);
      if (page.formId) query.set('formid', page.formId);
      if (Object.keys(page.defaults).length > 0) query.set('extraqs', JSON.stringify(page.defaults));
      break;
    case 'webresource':
      query.set('pagetype', 'webresource');
      query.set('webresourceName', page.name);
      if (page.data) query.set('data', page.data);
      break;
    case 'settings':
      query.set('pagetype', 'settings');
  }
  return `/main.aspx?${query.toString()}`;
};

/** What is not understood leads home. */
export const pageAt = (search: string): Page => {
  const query = new URLSearchParams(search);
  const table = query.get('etn');
  switch (query.get('pagetype')) {
    case 'entitylist':
      return table ? { kind: 'list', table, viewId: idOf(query.get('viewid')) } : { kind: 'home' };
    case 'entityrecord': {
      const formId = idOf(query.get('formid'));
      return table
        ? recordPage(table, idOf(query.get('id')), { ...(formId ? { formId } : {}), defaults: defaultsOf(query.get('extraqs')) })
        : { kind: 'home' };
    }
    case 'webresource': {
      const name = query.get('webresourceName');
      return name ? { kind: 'webresource', name, data: query.get('data') } : { kind: 'home' };
    }
    case 'settings':
      return { kind: 'settings' };
    default:
      return { kind: 'home' };
  }
};

const idOf = (text: string | null): string | null => text?.replace(/[{}]/g, '').toLowerCase() || null;

const defaultsOf = (text: string | null): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
};
