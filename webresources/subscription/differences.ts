import { readDifferences, type Difference } from '../../core/subscriptions/disagreement';
import { instantAt, numberAt, textAt } from '../common/form';
import { momentText, saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

type Sides = { readonly ours: string; readonly theirs: string };

const unknown = '–';

/** What differs from the provider, each in a sentence with what we have and what it has. */
export const differenceSentences = (form: Xrm.FormContext): readonly string[] =>
  readDifferences(textAt(form, 'csp_disagreement')).map((each) => say(each, sidesOf[each](form)));

const sidesOf: Readonly<Record<Difference, (form: Xrm.FormContext) => Sides>> = {
  state: (form) => ({ ours: optionText(form, 'statuscode'), theirs: optionText(form, 'csp_providerstatus') }),
  seats: (form) => ({ ours: numberText(form, 'csp_quantity'), theirs: numberText(form, 'csp_providerquantity') }),
  renewal: (form) => ({ ours: optionText(form, 'csp_renewaldecision'), theirs: optionText(form, 'csp_providerrenewal') }),
  'renews-on': (form) => ({ ours: instantText(form, 'csp_renewson'), theirs: instantText(form, 'csp_providerrenewson') }),
  'missing-there': () => ({ ours: '', theirs: '' }),
};

const optionText = (form: Xrm.FormContext, column: string): string =>
  form.getAttribute<Xrm.Attributes.OptionSetAttribute>(column)?.getText() || unknown;

const numberText = (form: Xrm.FormContext, column: string): string => String(numberAt(form, column) ?? unknown);

const instantText = (form: Xrm.FormContext, column: string): string => {
  const instant = instantAt(form, column);
  return instant === null ? unknown : momentText(instant.getTime());
};
