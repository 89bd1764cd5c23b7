import { accountCommands } from '../../../../solution/model/commands/account';
import { privileges } from '../../../../solution/build/check/privileges';
import { tenantry } from '../../../../solution/model';
import type { Role } from '../../../../solution/model/define-role';
import { provider } from '../../../../solution/model/tables/provider';
import { change, customized, withAttributes } from '../../change';
import { written } from '../../fixture';

const role = (change: Partial<Role>): Role => ({ name: 'Test', grants: [], platform: {}, ...change });
const faultsOf = (change: Partial<Role>) => privileges(written({ roles: [...tenantry.roles, role(change)] }));

describe('the check of privileges', () => {
  test('finds nothing in our solution', () => {
    expect(privileges(written())).toEqual([]);
  });

  test('names a privilege that the platform does not have', () => {
    expect(faultsOf({ platform: { prvReadEnvironmentVariableValue: 'Global' } })).toEqual([
      'The role Test has the privilege prvReadEnvironmentVariableValue, which nothing defines.',
    ]);
  });

  test('names assigning a table that belongs to the organization, which nobody can', () => {
    expect(faultsOf({ grants: [{ table: provider, rights: { Assign: 'Global' } }] })).toEqual([
      'The role Test has the privilege prvAssigncsp_Provider, which nothing defines.',
    ]);
  });

  test('is particular about capitals, as the import is', () => {
    expect(faultsOf({ platform: { prvReadcsp_provider: 'Global' } })).toHaveLength(1);
  });

  test('names a command that depends on a table that is not there', () => {
    const parts = customized(
      written({ commands: accountCommands.map((command) => ({ ...command, places: ['form'] })) }),
      change('EntityPrivilegeRule', () => true, withAttributes({ EntityName: 'csp_run' })),
    );
    expect(privileges(parts)).toEqual(['A command depends on a privilege on csp_run, which the solution does not have.']);
  });
});
