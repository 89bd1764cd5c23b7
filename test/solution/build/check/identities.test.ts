import { identities } from '../../../../solution/build/check/identities';
import { tenantry } from '../../../../solution/model';
import { change, customized, withAttributes } from '../../change';
import { written } from '../../fixture';

describe('the check of ids and names', () => {
  test('finds nothing in our solution', () => {
    expect(identities(written())).toEqual([]);
  });

  test('names two views of one id, which come of two views of one name', () => {
    const faults = identities(written({ views: [...tenantry.views, ...tenantry.views.slice(0, 1)] }));
    expect(faults).toEqual([expect.stringMatching(/^The id \{[0-9a-f-]+\} is given more than once\.$/)]);
  });

  test('names two roles, two choices and two web resources of one name', () => {
    const [role, choice, resource] = [tenantry.roles[0], tenantry.choices[0], tenantry.webResources[0]];
    if (!role || !choice || !resource) throw new Error('The solution is empty.');
    expect(identities(written({ roles: [...tenantry.roles, role] }))).toHaveLength(1);
    expect(identities(written({ choices: [...tenantry.choices, choice] }))).toEqual([`The choice ${choice.name} is given more than once.`]);
    expect(identities(written({ webResources: [...tenantry.webResources, resource] }))).toContain(
      `The web resource ${resource.name} is given more than once.`,
    );
  });

  test('names two cells of one id inside a form', () => {
    const first = written().customizations;
    const ids: string[] = [];
    const parts = customized(
      written(),
      change(
        'cell',
        ({ attributes }) => attributes['locklevel'] === '0',
        (cell) => {
          ids.push(cell.attributes['id'] ?? '');
          return ids.length === 2 ? withAttributes({ id: ids[0] })(cell) : cell;
        },
      ),
    );
    expect(first).not.toEqual(parts.customizations);
    expect(identities(parts)).toEqual([`Inside a form the id ${ids[0]} is given more than once.`]);
  });

  test('takes two names that differ only in case for one, as the platform does', () => {
    const [command] = tenantry.commands;
    if (command === undefined) throw new Error('There is no command.');
    const faults = identities(written({ commands: [command, { ...command, name: command.name.toUpperCase() }] }));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.startsWith('The command or rule csp.account.provisionaccount'))).toBe(true);
  });
});
