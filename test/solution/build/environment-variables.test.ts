import { environmentVariableElement, environmentVariablePart } from '../../../solution/build/environment-variables';
import { findAll, firstElement, textOf } from '../../../solution/build/xml';
import { environmentVariables } from '../../../solution/model/integration';

describe('the settings', () => {
  test('are those by which the browser finds the service and signs in', () => {
    expect(environmentVariables.map(({ schemaName }) => schemaName)).toEqual([
      'csp_ServiceUrl',
      'csp_ServiceScope',
      'csp_IdentityClientId',
      'csp_IdentityAuthority',
      'csp_IdentityMetadata',
    ]);
  });

  test.each(environmentVariables.map((variable) => [variable.schemaName, variable] as const))(
    '%s is a part of its own, with words in four languages',
    (name, variable) => {
      const written = environmentVariableElement(variable);
      expect(environmentVariablePart(variable)).toBe(`environmentvariabledefinitions/${name}/environmentvariabledefinition.xml`);
      expect(written.attributes['schemaname']).toBe(name);
      for (const text of ['displayname', 'description']) {
        const [found] = findAll(written, text);
        expect(found && findAll(found, 'label').map(({ attributes }) => attributes['languagecode'])).toEqual([
          '1033',
          '1036',
          '1031',
          '1026',
        ]);
      }
    },
  );

  test('are texts, but for the metadata, which is JSON and may be missing', () => {
    const written = environmentVariables.map((variable) => {
      const root = environmentVariableElement(variable);
      return [textOf(firstElement(root, 'type')), textOf(firstElement(root, 'isrequired'))];
    });
    expect(written).toEqual([...Array<string[]>(4).fill(['100000000', '1']), ['100000003', '0']]);
  });
});
