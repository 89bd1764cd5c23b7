import { branch, nameOf } from '../../../solution/rows';

describe('The values of a choice', () => {
  it('are known by their names, and none that is not there', () => {
    expect(nameOf(branch, branch.NewTenant)).toBe('NewTenant');
    expect(nameOf(branch, branch.ExistingTenant)).toBe('ExistingTenant');
    expect(nameOf(branch, 1)).toBeNull();
    expect(nameOf(branch, null)).toBeNull();
  });
});
