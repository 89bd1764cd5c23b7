/** A row that is selected in a list, as the command bar hands it over. */
export type SelectedRow = { readonly Id: string; readonly Name: string; readonly TypeName: string };

/** What a command stands on: a row's form, or a list that knows how to read its rows again. */
export type Form = Pick<Xrm.FormContext, 'data' | 'ui'>;
export type Place = Form | { refresh(): void };

export type ChosenRow = { readonly id: string; readonly name: string };

export const isForm = (place: Place): place is Form => 'data' in place;

/**
 * The row of this table that a command is about: the form's own once it was saved, in a list the only one selected. Null where there is
 * none; a list of customers, say, may hold contacts beside accounts.
 */
export const chosenRow = (table: string, place: Place, selected: readonly SelectedRow[] = []): ChosenRow | null => {
  if (isForm(place)) {
    const id = place.data.entity.getId();
    return id === '' ? null : { id: bare(id), name: place.data.entity.getPrimaryAttributeValue() };
  }
  const [row] = selected;
  return row === undefined || selected.length > 1 || row.TypeName !== table ? null : { id: bare(row.Id), name: row.Name };
};

/** Shows what became of the row, and which commands it now allows; what was typed and not saved is not kept. */
export const readAgain = async (place: Place): Promise<void> => {
  if (!isForm(place)) return place.refresh();
  await place.data.refresh(false);
  place.ui.refreshRibbon();
};

/** Ids come with or without braces, in either case. */
export const bare = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
