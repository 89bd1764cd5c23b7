import { subGrids } from '../../../../solution/build/check/sub-grids';
import { change, customized, withText } from '../../change';
import { written } from '../../fixture';

const relationshipOf = (name: string) =>
  change('RelationshipName', ({ children }) => children[0] === 'csp_account_csp_agreement', withText(name));

describe('the check of sub-grids', () => {
  test('finds nothing in our solution', () => {
    expect(subGrids(written())).toEqual([]);
  });

  test.each(['csp_account_csp_contract', 'csp_account_csp_provideraccount', 'csp_provideraccount_csp_agreement'])(
    'names the relationship %s, which does not tie agreements to the account',
    (name) => {
      expect(subGrids(customized(written(), relationshipOf(name)))).toEqual([
        `The sub-grid agreements on a form of account takes ${name}, which does not tie csp_agreement to account.`,
      ]);
    },
  );

  test('names a view of another table', () => {
    const parts = customized(
      written(),
      change('TargetEntityType', ({ children }) => children[0] === 'csp_provisioning', withText('contact')),
    );
    expect(subGrids(parts)).toEqual([
      expect.stringMatching(/^The sub-grid runs on a form of account takes the view \{.*\}, which is no view of contact\.$/),
      expect.stringContaining('which does not tie contact to account.'),
    ]);
  });
});
