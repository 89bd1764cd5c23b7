import { tableDefinition } from '../../../../sandbox/app/definitions/table';
import { definitions } from '../sample';

describe('a table’s definition', () => {
  const boats = tableDefinition(definitions(), 'new_boat', 1036);

  it('has columns with labels and choices in the person’s language, English where there is no other', () => {
    expect(boats?.attributes['new_harbour']).toMatchObject({
      label: 'Port',
      type: 'picklist',
      options: [
        { value: 1, label: 'Nord', color: '#ff0000', state: null },
        { value: 2, label: 'South', color: null, state: null },
      ],
    });
  });

  it('has the limits of a column, and null where there is none', () => {
    expect(boats?.attributes['new_name']).toMatchObject({ maxLength: 100, required: 'required', min: null, format: null });
  });

  it('tells where a lookup may point and by which case-sensitive name it is written', () => {
    expect(boats?.attributes['new_accountid']?.targets).toEqual([{ table: 'account', navigation: 'new_AccountId' }]);
  });

  it('lets an owner be a user or a team', () => {
    expect(boats?.attributes['ownerid']?.targets.map(({ table }) => table)).toEqual(['systemuser', 'team']);
  });

  it('has the platform’s own status with its reasons', () => {
    expect(boats?.attributes['statuscode']?.options.map(({ state }) => state)).toEqual([0, 1]);
  });

  it('tells which rows of other tables point to it', () => {
    expect(tableDefinition(definitions(), 'account', 1033)?.oneToMany).toContainEqual({
      name: 'new_account_new_boat',
      table: 'new_boat',
      attribute: 'new_accountid',
      navigation: 'new_AccountId',
    });
  });

  it('tells many-to-many relationships from its own side', () => {
    const manyToMany = [
      {
        name: 'new_boat_contact',
        intersect: 'new_boat_contact',
        first: { table: 'new_boat', navigation: 'new_boat_contact' },
        second: { table: 'contact', navigation: 'new_contact_boat' },
      },
    ];
    expect(tableDefinition(definitions({ manyToMany }), 'contact', 1033)?.manyToMany).toContainEqual({
      name: 'new_boat_contact',
      intersect: 'new_boat_contact',
      table: 'new_boat',
      navigation: 'new_contact_boat',
    });
  });

  it('brings only views and active forms of the table', () => {
    const form = { id: 'f1', table: 'new_boat', type: 'main' as const, labels: { 1033: 'Boat' }, active: true, xml: '<form/>' };
    const found = tableDefinition(
      definitions({ forms: [form, { ...form, id: 'f2', active: false }, { ...form, id: 'f3', table: 'account' }] }),
      'new_boat',
      1033,
    );
    expect(found?.forms.map(({ id }) => id)).toEqual(['f1']);
    expect(found?.views.map(({ name }) => name)).toEqual(['Active boats']);
  });

  it('is none for a table that does not exist', () => {
    expect(tableDefinition(definitions(), 'new_ghost', 1033)).toBeNull();
  });
});
