import fc from 'fast-check';
import { readColumn } from '../../../sandbox/app/client/form/read-row';
import { writeColumn } from '../../../sandbox/app/client/form/write-row';
import { sameValue, type ColumnValue } from '../../../sandbox/app/client/form/column-value';
import { attribute } from './sample-table';

const setName = (table: string): string => `${table}s`;
const lookup = attribute({ logicalName: 'portid', type: 'lookup', targets: [{ table: 'port', navigation: 'test_PortId' }] });
const dateOnly = attribute({ logicalName: 'day', type: 'datetime', dateBehavior: 'DateOnly' });
const moment = attribute({ logicalName: 'at', type: 'datetime', dateBehavior: 'UserLocal' });

describe('a value read from a row', () => {
  const row = {
    name: 'Tern',
    berths: 4,
    engine: false,
    flags: '2,1',
    day: '2024-02-29',
    at: '2026-03-01T23:30:00Z',
    _portid_value: '2222AAAA-0000-4000-8000-000000000001',
    '_portid_value@OData.Community.Display.V1.FormattedValue': 'Varna',
    '_portid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'port',
    'berths@OData.Community.Display.V1.FormattedValue': '4',
  };

  it.each<[string, Parameters<typeof attribute>[0], ColumnValue]>([
    ['text', { logicalName: 'name', type: 'string' }, 'Tern'],
    ['a number', { logicalName: 'berths', type: 'integer' }, 4],
    ['yes/no', { logicalName: 'engine', type: 'boolean' }, false],
    ['several choices', { logicalName: 'flags', type: 'multiselectpicklist' }, [2, 1]],
    ['nothing', { logicalName: 'missing', type: 'string' }, null],
  ])('is %s as scripts get it', (_kind, column, expected) => {
    expect(readColumn(row, attribute(column))).toEqual(expected);
  });

  it('names the row that a lookup points at, in lower case', () => {
    expect(readColumn(row, lookup)).toEqual([{ id: '2222aaaa-0000-4000-8000-000000000001', name: 'Varna', entityType: 'port' }]);
  });

  it('is the instant of a moment', () => {
    expect(readColumn(row, moment)).toEqual(new Date(Date.UTC(2026, 2, 1, 23, 30)));
  });

  it('is midnight here of a day without time', () => {
    expect(readColumn(row, dateOnly)).toEqual(new Date(2024, 1, 29));
  });

  it('is nothing where the row holds no date', () => {
    expect(readColumn({ at: 'soon' }, moment)).toBeNull();
  });
});

describe('a value written to a row', () => {
  it('binds a lookup by its navigation property', () => {
    expect(writeColumn(lookup, [{ id: 'a1', name: 'Varna', entityType: 'port' }], setName)).toEqual([
      'test_PortId@odata.bind',
      '/ports(a1)',
    ]);
  });

  it('empties a lookup', () => {
    expect(writeColumn(lookup, null, setName)).toEqual(['test_PortId@odata.bind', null]);
  });

  it('refuses a row of a table that the lookup cannot point at', () => {
    expect(() => writeColumn(lookup, [{ id: 'a1', name: '', entityType: 'boat' }], setName)).toThrow('portid cannot point at boat');
  });

  it('writes no empty text and no empty list', () => {
    expect(writeColumn(attribute({ logicalName: 'name', type: 'string' }), '', setName)).toEqual(['name', null]);
    expect(writeColumn(attribute({ logicalName: 'flags', type: 'multiselectpicklist' }), [], setName)).toEqual(['flags', null]);
  });

  it('comes back from the row as it went, whatever day it is', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(1900, 0, 2), max: new Date(2199, 11, 30), noInvalidDate: true }), (date) => {
        const day = new Date(date.getFullYear(), date.getMonth(), date.getDate());
        const [name, value] = writeColumn(dateOnly, day, setName);
        expect(readColumn({ [name]: value }, dateOnly)).toEqual(day);
      }),
    );
  });

  it('comes back from the row as it went, whatever moment it is', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), (date) => {
        const [name, value] = writeColumn(moment, date, setName);
        expect(sameValue(readColumn({ [name]: value }, moment), date)).toBe(true);
      }),
    );
  });
});

describe('two values', () => {
  it.each<[ColumnValue, ColumnValue, boolean]>([
    ['', null, true],
    [[], null, true],
    ['a', 'A', false],
    [0, null, false],
    [false, null, false],
    [new Date(5), new Date(5), true],
    [[{ id: '1', name: 'old name', entityType: 'port' }], [{ id: '1', name: 'new name', entityType: 'port' }], true],
    [[{ id: '1', name: '', entityType: 'port' }], [{ id: '1', name: '', entityType: 'boat' }], false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2], false],
  ])('%j and %j are the same to the server: %j', (left, right, same) => {
    expect(sameValue(left, right)).toBe(same);
  });
});
