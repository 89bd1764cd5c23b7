/** Marks what a test proves, e.g. `covers('dataverse: query $select')`. The support page is made from these calls, so the name must be a literal. */
export const covers = (feature: string): void => {
  if (!/^[a-z-]+: \S/.test(feature)) throw new Error(`"${feature}" is not of the form "room: feature"`);
};
