/** A row that is selected in a list, as the command bar hands it over. */
export type SelectedRow = { readonly Id: string; readonly Name: string; readonly TypeName: string };

/** What a command stands on: the account's form, or a list that knows how to read its rows again. */
export type Place = Pick<Xrm.FormContext, 'data'> | { refresh(): void };

export const isForm = (place: Place): place is Pick<Xrm.FormContext, 'data'> => 'data' in place;

/**
 * The account that the command is about: the form's own once it was saved, in a list the only one selected. Null where there is none;
 * a list of customers may hold contacts as well.
 */
export const chosenAccount = (
  place: Place,
  selected: readonly SelectedRow[] = [],
): { readonly id: string; readonly name: string } | null => {
  if (isForm(place)) {
    const id = place.data.entity.getId();
    return id === '' ? null : { id: bare(id), name: place.data.entity.getPrimaryAttributeValue() };
  }
  const [row] = selected;
  return row === undefined || selected.length > 1 || row.TypeName !== 'account' ? null : { id: bare(row.Id), name: row.Name };
};

/** Ids come with or without braces, in either case. */
const bare = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
