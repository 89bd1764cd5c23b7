import { globalOptionSet, stateOptionSet, yesNoOptionSet } from '../../../solution/build/option-sets';
import { findAll, firstElement, textOf } from '../../../solution/build/xml';
import { tenantry } from '../../../solution/model';
import * as values from '../../../solution/model/choices/values';
import { label } from '../../../solution/model/define';
import { refusals } from '../../../core/provisioning/refusal';

const title = label('a', 'b', 'c', 'd');

describe('the choices', () => {
  test.each(tenantry.choices.map((choice) => [choice.name, choice] as const))(
    '%s are written with every value and its words',
    (name, choice) => {
      const written = globalOptionSet(choice);
      expect(written.attributes['Name']).toBe(name);
      expect(textOf(firstElement(written, 'IsGlobal'))).toBe('1');
      expect(findAll(written, 'option').map(({ attributes }) => Number(attributes['value']))).toEqual(Object.values(choice.values));
      for (const option of findAll(written, 'option')) expect(findAll(option, 'label')).toHaveLength(4);
    },
  );

  test('know a reason for every refusal', () => {
    expect(Object.keys(values.refusal).sort()).toEqual(Object.keys(refusals).sort());
  });
});

describe('a yes/no column', () => {
  test('has yes as 1 and no as 0', () => {
    expect(
      findAll(yesNoOptionSet('csp_x_csp_y', title), 'option').map((option) => [
        option.attributes['value'],
        findAll(option, 'label')[0]?.attributes['description'],
      ]),
    ).toEqual([
      ['1', 'Yes'],
      ['0', 'No'],
    ]);
  });
});

describe('the states of a table', () => {
  test('are active and inactive by their invariant names', () => {
    const states = findAll(stateOptionSet('csp_x_statecode', title, [{ value: 7, state: 1, label: title }]), 'state');
    expect(states.map(({ attributes }) => attributes)).toEqual([
      { value: '0', invariantname: 'Active' },
      { value: '1', defaultstatus: '7', invariantname: 'Inactive' },
    ]);
  });
});
