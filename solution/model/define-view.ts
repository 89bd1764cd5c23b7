/** The words in which views are written. */
import { label, type Label } from './define';
import { isExtended, type AnyTable, type ColumnName } from './platform-columns';

export type ViewKind = 'public' | 'advanced' | 'associated' | 'quick-find' | 'lookup';

/** `eq 0` on `statecode`, `eq-userid` on `ownerid` and so on; values as FetchXML writes them. */
export type Condition<C extends string = string> = {
  readonly column: C;
  readonly operator: 'eq' | 'ne' | 'in' | 'null' | 'not-null' | 'eq-userid' | 'next-x-days';
  readonly values?: readonly (string | number)[];
};
export type ViewColumn<C extends string = string> = { readonly column: C; readonly width: number };
export type Order<C extends string = string> = { readonly column: C; readonly descending?: boolean };

/** A saved query. `find` names the columns that quick find looks into. */
export type View<C extends string = string> = {
  readonly table: AnyTable;
  readonly name: string;
  readonly kind: ViewKind;
  readonly label: Label;
  readonly isDefault: boolean;
  readonly columns: readonly ViewColumn<C>[];
  readonly conditions: readonly Condition<C>[];
  readonly orders: readonly Order<C>[];
  readonly find: readonly C[];
};

type Wanted<C extends string> = {
  readonly columns: readonly (readonly [column: C, width: number])[];
  readonly order: readonly Order<C>[];
  /** Columns that quick find looks into. */
  readonly find: readonly C[];
  /** Columns that tell rows apart in a lookup; the first is the primary name. */
  readonly lookup: readonly C[];
  /** Rows that a lookup offers; else all active ones. */
  readonly lookupConditions?: readonly Condition<C>[];
  /** Columns of the list on another row's form, where the row that it belongs to need not be said again; else the usual ones. */
  readonly associated?: Wanted<C>['columns'];
  readonly plural: Label;
  readonly views: readonly PublicView<C>[];
};

/** A view in the selector above a list; the first is the default. Columns and order are the table's unless given. */
export type PublicView<C extends string = string> = {
  readonly name: string;
  readonly label: Label;
  readonly conditions: readonly Condition<C>[];
  readonly columns?: readonly (readonly [column: C, width: number])[];
  readonly order?: readonly Order<C>[];
};

export const isActive: Condition<'statecode'> = { column: 'statecode', operator: 'eq', values: [0] };
export const isInactive: Condition<'statecode'> = { column: 'statecode', operator: 'eq', values: [1] };
export const isMine: Condition<'ownerid'> = { column: 'ownerid', operator: 'eq-userid' };

/**
 * All views of a table: the public ones given, and the four that the platform would otherwise make by itself, in English only:
 * quick find, lookup, associated and advanced find. A table of the platform's keeps its own four as its defaults.
 */
export const viewsOf = <const T extends AnyTable>(table: T, wanted: Wanted<ColumnName<T>>): readonly View[] => {
  const columns = (pairs: Wanted<ColumnName<T>>['columns']) => pairs.map(([column, width]) => ({ column, width }));
  const view = (name: string, kind: ViewKind, title: Label, options: Partial<View> = {}): View => ({
    table,
    name,
    kind,
    label: title,
    isDefault: !isExtended(table),
    columns: columns(wanted.columns),
    conditions: [isActive],
    orders: wanted.order,
    find: [],
    ...options,
  });
  return [
    ...wanted.views.map((one, index) =>
      view(one.name, 'public', one.label, {
        isDefault: index === 0,
        conditions: one.conditions,
        ...(one.columns ? { columns: columns(one.columns) } : {}),
        ...(one.order ? { orders: one.order } : {}),
      }),
    ),
    view('quick-find', 'quick-find', systemTitle(quickFind, wanted.plural), { conditions: [], find: wanted.find }),
    view('lookup', 'lookup', systemTitle(lookup, wanted.plural), {
      columns: wanted.lookup.map((column) => ({ column, width: 200 })),
      conditions: wanted.lookupConditions ?? [isActive],
    }),
    view('associated', 'associated', systemTitle(associated, wanted.plural), {
      columns: columns(wanted.associated ?? wanted.columns),
      conditions: [],
    }),
    view('advanced', 'advanced', systemTitle(advanced, wanted.plural), { conditions: [] }),
  ];
};

const quickFind = label('Quick find', 'Recherche rapide', 'Schnellsuche', 'Бързо търсене');
const lookup = label('Lookup', 'Recherche', 'Nachschlagen', 'Справка');
const associated = label('Associated', 'Associés', 'Zugehörig', 'Свързани');
const advanced = label('Advanced find', 'Recherche avancée', 'Erweiterte Suche', 'Разширено търсене');

const systemTitle = (kind: Label, plural: Label): Label =>
  label(`${kind.en}: ${plural.en}`, `${kind.fr} : ${plural.fr}`, `${kind.de}: ${plural.de}`, `${kind.bg}: ${plural.bg}`);
