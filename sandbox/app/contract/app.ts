import type { CurrentUser } from './user';

/** `GET /sandbox/app/definitions`: everything the frame needs before its first page. Labels are in the user's language. */
export type AppDefinition = {
  readonly uniqueName: string;
  readonly title: string;
  readonly areas: readonly SiteMapArea[];
  /** Every table that exists, whether the app shows it or not: lookups may point anywhere. */
  readonly tables: readonly TableSummary[];
  readonly user: CurrentUser;
};

export type SiteMapArea = { readonly id: string; readonly title: string; readonly groups: readonly SiteMapGroup[] };
export type SiteMapGroup = { readonly id: string; readonly title: string; readonly subAreas: readonly SiteMapSubArea[] };
export type SiteMapSubArea = {
  readonly id: string;
  readonly title: string;
  /** Address of an image, or null for the table's own or a default icon. */
  readonly icon: string | null;
  readonly target:
    | { readonly kind: 'table'; readonly table: string; readonly viewId: string | null }
    | { readonly kind: 'webresource'; readonly name: string };
};

export type TableSummary = {
  readonly logicalName: string;
  readonly schemaName: string;
  /** Entity set of the Web API. */
  readonly setName: string;
  readonly primaryId: string;
  readonly primaryName: string;
  readonly label: string;
  readonly pluralLabel: string;
};
