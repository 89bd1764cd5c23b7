import { mapping, relationship } from '../../../solution/rows';
import { onLoad } from '../../../webresources/tenant';
import { createCrm } from '../crm';
import { formOf, type Value } from '../form';

const columns = {
  csp_accountid: null,
  csp_mapping: mapping.Unmapped,
  csp_relationship: relationship.Reseller,
  csp_proposedaccountid: null,
  csp_matchreason: null,
  csp_ignoredreason: null,
};
const open = (changes: Readonly<Record<string, Value>>) => {
  const opened = formOf('{A}', { ...columns, ...changes }, 'Contoso', { csp_matchreason: 'Same domain' });
  onLoad(opened.context);
  return opened;
};

beforeEach(() => createCrm());

describe('the form of a tenant', () => {
  it.each<[string, Readonly<Record<string, Value>>, string[]]>([
    ['is not mapped', {}, ['belongs to no account yet']],
    [
      'is proposed',
      { csp_mapping: mapping.Proposed, csp_proposedaccountid: [{ id: 'b', name: 'Fabrikam' }] },
      ['probably belongs to Fabrikam (Same domain)'],
    ],
    ['is mapped', { csp_mapping: mapping.Mapped, csp_accountid: [{ id: 'b', name: 'Fabrikam' }] }, []],
    ['is ignored', { csp_mapping: mapping.Ignored, csp_ignoredreason: 'A test' }, ['is ignored: A test']],
    ['has left', { csp_relationship: relationship.Ended, csp_accountid: [{ id: 'b', name: 'Fabrikam' }] }, ['has ended']],
  ])('that %s says what to do', (_what, changes, sentences) => {
    expect(open(changes).texts()).toEqual(sentences.map((sentence) => expect.stringContaining(sentence) as unknown));
  });

  it('says no more that somebody must decide once it was decided', () => {
    const opened = open({});
    opened.reload({ csp_accountid: [{ id: 'b', name: 'Fabrikam' }], csp_mapping: mapping.Mapped });
    expect(opened.texts()).toEqual([]);
  });
});
