import { mapping } from '../../../solution/rows';
import { canAccept, canCreateAccount, canIgnore, canMap, canUnmap } from '../../../webresources/tenant';
import { createCrm, list, selectedRow } from '../crm';

const allowed = async (tenant: Readonly<Record<string, unknown>>) => {
  createCrm({ csp_provideraccount: [{ id: 'a', ...tenant }] });
  const rules = { accept: canAccept, map: canMap, create: canCreateAccount, ignore: canIgnore, unmap: canUnmap };
  const answers = await Promise.all(
    Object.entries(rules).map(async ([name, rule]) =>
      (await rule(list(), [selectedRow('{A}', 'Contoso', 'csp_provideraccount')])) ? [name] : [],
    ),
  );
  return answers.flat();
};

describe('of a tenant', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ['that is not mapped', { csp_mapping: mapping.Unmapped }, ['map', 'create', 'ignore']],
    ['that is proposed', { csp_mapping: mapping.Proposed, _csp_proposedaccountid_value: 'b' }, ['accept', 'map', 'create', 'ignore']],
    ['whose proposed account is gone', { csp_mapping: mapping.Proposed }, ['map', 'create', 'ignore']],
    ['that is mapped', { csp_mapping: mapping.Mapped, _csp_accountid_value: 'b' }, ['unmap']],
    ['that is ignored', { csp_mapping: mapping.Ignored }, []],
    ['of an earlier version with an account', { _csp_accountid_value: 'b' }, ['unmap']],
    ['whose account was deleted', { csp_mapping: mapping.Mapped }, ['map', 'create', 'ignore']],
  ])('%s the commands that make sense are offered', async (_what, tenant, commands) => {
    expect(await allowed(tenant)).toEqual(commands);
  });
});
