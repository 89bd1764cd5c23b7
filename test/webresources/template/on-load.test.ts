import { publication } from '../../../solution/rows';
import { steps } from '../../../solution/model/integration';
import { onLoad } from '../../../webresources/template';
import { lockedColumns } from '../../../webresources/template/content';
import { createCrm } from '../crm';
import { formOf, type Value } from '../form';

const columns = {
  csp_publication: publication.Draft,
  csp_versionrank: null,
  csp_newestrank: null,
  csp_name: 'Request',
  csp_expireson: null,
  ...Object.fromEntries(lockedColumns.map((column) => [column, null])),
};
const open = (changes: Readonly<Record<string, Value>>) => {
  const opened = formOf('{A}', { ...columns, ...changes });
  onLoad(opened.context);
  return opened;
};

beforeEach(() => createCrm());

describe('the form of a template', () => {
  it('locks exactly the words about which the service is asked before they are written', () => {
    const asked = steps.find(({ mode, table }) => mode === 'synchronous' && table.schemaName === 'csp_AgreementTemplate');
    expect([...lockedColumns, 'csp_publication'].sort()).toEqual(asked?.filter.map((column) => column.toLowerCase()).sort());
  });

  it.each([
    ['a draft', publication.Draft, false, 0],
    ['a published one', publication.Published, true, 1],
    ['a retired one', publication.Retired, true, 1],
  ])('of %s locks its words: %p', (_what, state, isLocked, sentences) => {
    const { locked, texts } = open({ csp_publication: state });
    expect([...locked.keys()].sort()).toEqual([...lockedColumns].sort());
    expect(new Set(locked.values())).toEqual(new Set([isLocked]));
    expect(texts()).toHaveLength(sentences);
  });

  it('locks the words once the template was published, without being opened again', () => {
    const opened = open({});
    opened.reload({ csp_publication: publication.Published });
    expect(opened.locked.get('csp_body')).toBe(true);
  });

  it.each([
    ['a newer version', 1, 2, publication.Draft, 1],
    ['the same version', 2, 2, publication.Draft, 0],
    ['no version', null, 2, publication.Draft, 0],
    ['a newer version, of a retired one,', 1, 2, publication.Retired, 0],
  ])('says where %s is out', (_what, versionRank, newestRank, state, sentences) => {
    const { texts } = open({ csp_versionrank: versionRank, csp_newestrank: newestRank, csp_publication: state });
    expect(texts().filter((text) => text.includes('newer version'))).toHaveLength(sentences);
  });
});
