/** The languages that a person may choose, each by its own name. */
export const languages: readonly { readonly id: number; readonly name: string }[] = [
  { id: 1033, name: 'English' },
  { id: 1036, name: 'Français' },
  { id: 1031, name: 'Deutsch' },
  { id: 1026, name: 'Български' },
];

export const languageName = (languageId: number): string => languages.find(({ id }) => id === languageId)?.name ?? String(languageId);
