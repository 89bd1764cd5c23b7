import { givenValues, lookupTo } from '../../../sandbox/app/client/form/given-values';
import { boatTable, portTable } from './sample-table';
import { boatId, portId } from './world';

const braced = `{${portId.toUpperCase()}}`;
const varna = [{ id: portId, name: 'Varna', entityType: 'port' }];

describe('first values of a new row', () => {
  it.each<[string, Record<string, unknown>]>([
    ['as a list of references', { portid: [{ id: braced, name: 'Varna', entityType: 'port' }] }],
    ['as one reference', { portid: { id: braced, name: 'Varna', entityType: 'port' } }],
    ['as the three strings of openForm', { portid: braced, portidname: 'Varna', portidtype: 'port' }],
    ['without its table, where there is only one', { portid: braced, portidname: 'Varna' }],
  ])('take a lookup %s', (_how, given) => {
    expect(givenValues(boatTable, given)).toEqual({ portid: varna });
  });

  it('read the texts of an address as what their columns hold', () => {
    const given = { berths: '4', engine: 'true', rig: '2', inspected: '2026-03-01T23:30:00Z', name: 'Tern' };
    expect(givenValues(boatTable, given)).toEqual({
      berths: 4,
      engine: true,
      rig: 2,
      inspected: new Date('2026-03-01T23:30:00Z'),
      name: 'Tern',
    });
  });

  it('leave out what is no column, and what is nothing', () => {
    expect(givenValues(boatTable, { sails: 3, name: null })).toEqual({});
  });

  it('point at the row that they are made from, if they can', () => {
    expect(lookupTo(boatTable, { id: braced, name: 'Varna', entityType: 'port' })).toEqual({ portid: varna });
    expect(lookupTo(portTable, { id: boatId, name: 'Tern', entityType: 'boat' })).toEqual({});
  });

  it('never make the row from which they come the owner', () => {
    expect(lookupTo(boatTable, { id: portId, name: 'Ana', entityType: 'systemuser' })).toEqual({});
  });
});
