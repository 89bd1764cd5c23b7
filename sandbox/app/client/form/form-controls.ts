import type { FormCell, FormControl, FormDefinition, FormSection, FormTab } from './form-definition';

/** A control with the place where it stands; `section` and `tab` are null in the header. */
export type PlacedControl = {
  readonly name: string;
  readonly control: FormControl;
  readonly cell: FormCell;
  readonly section: FormSection | null;
  readonly tab: FormTab | null;
};

/** All controls of a form, in reading order, each under the name by which scripts find it. */
export const placedControls = (form: FormDefinition): readonly PlacedControl[] => {
  const taken = new Set<string>();
  const place = (cell: FormCell, section: FormSection | null, tab: FormTab | null): PlacedControl[] => {
    if (!cell.control) return [];
    const name = freeName(nameOf(cell.control, section === null), taken);
    taken.add(name);
    return [{ name, control: cell.control, cell, section, tab }];
  };
  return [
    ...form.tabs.flatMap((tab) => sectionsOf(tab).flatMap((section) => section.rows.flat().flatMap((cell) => place(cell, section, tab)))),
    ...form.header.flatMap((cell) => place(cell, null, null)),
  ];
};

export const sectionsOf = (tab: FormTab): readonly FormSection[] => tab.columns.flatMap((column) => column.sections);

/** By which scripts find a tab or section: its name, or its id where it has none. */
export const scriptName = (element: Pick<FormTab | FormSection, 'id' | 'name'>): string => element.name || element.id;

/** Ids that are GUIDs are not meant for scripts; those controls go by their column. */
const nameOf = (control: FormControl, inHeader: boolean): string => {
  const plain = isGuid(control.id) ? (control.column ?? control.id) : control.id;
  return inHeader && !plain.startsWith('header_') ? `header_${plain}` : plain;
};

/** A column's second control is called `name1`, its third `name2`, as the platform does. */
const freeName = (name: string, taken: ReadonlySet<string>): string => {
  let free = name;
  for (let count = 1; taken.has(free); count++) free = `${name}${count}`;
  return free;
};

const isGuid = (text: string): boolean => /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i.test(text);
