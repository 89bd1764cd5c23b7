const legalForms = new Set(
  'gmbh ag kg ohg ug mbh co se sarl sas sa eurl srl spa bv nv ltd limited llc inc corp corporation plc kft zrt ood eood ad оод еоод ад'.split(
    ' ',
  ),
);

/** A company's name as two people would both write it: without case, accents, punctuation and legal form. */
export const plainCompanyName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !legalForms.has(word))
    .join(' ');
