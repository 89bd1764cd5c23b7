import type { Draft } from './draft';
import { faultIf, type Fault } from './fault';
import { demanded, first } from './text-answer';
import { transliterate } from './transliteration';

/** Microsoft's initial domain: `{prefix}.onmicrosoft.com`, letters and digits, begun by a letter, at most 27. It can never be renamed. */
export const initialDomain = (prefix: string): string => `${prefix.trim().toLowerCase()}.onmicrosoft.com`;

export const prefixFault = (draft: Draft): Fault | null => {
  const field = 'domainPrefix';
  const text = draft[field].trim();
  return first(
    demanded(draft, field),
    faultIf(/[^a-z0-9]/i.test(text), field, 'prefix-characters'),
    faultIf(!/^[a-z]/i.test(text), field, 'prefix-start'),
  );
};

/** Forms of companies that nobody wants in a domain name, in the languages of the product, as `transliterate` writes them. */
const companyForms = new Set(
  'ag bv co company corp corporation ead eood et eurl gbr gesmbh gmbh inc incorporated kg kgaa limited llc llp ltd nv ohg ood plc sa sarl sas sasu se srl ug ad'.split(
    ' ',
  ),
);

/** A prefix made of the company's name, or an empty text where nothing of it is left: `Müller & Söhne GmbH` becomes `muellersoehne`. */
export const suggestPrefix = (companyName: string): string => {
  const words = transliterate(companyName).split(' ');
  const telling = words.filter((word) => !companyForms.has(word));
  return (telling.length > 0 ? telling : words).join('').replace(/^\d+/, '').slice(0, 27);
};
