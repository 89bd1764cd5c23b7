import { operators } from '../../../../sandbox/dataverse/query/operators';
import { covers } from '../../platform/covers';
import { openWorld, type World } from '../world';

/** Monday, 9 March 2026, 10:00 UTC is now; weeks begin on Sunday. */
const moments = {
  'y-2': '2024-03-09T10:00:00Z',
  'y-1': '2025-03-09T10:00:00Z',
  'm-1': '2026-02-09T10:00:00Z',
  'w-1': '2026-03-03T10:00:00Z',
  'd-1': '2026-03-08T10:00:00Z',
  'h-1': '2026-03-09T09:00:00Z',
  now: '2026-03-09T10:00:00Z',
  'h+1': '2026-03-09T11:00:00Z',
  'd+1': '2026-03-10T10:00:00Z',
  'w+1': '2026-03-17T10:00:00Z',
  'm+1': '2026-04-09T10:00:00Z',
  'y+1': '2027-03-09T10:00:00Z',
};
const names = Object.keys(moments);
/** From one moment to another, in the order above. */
const span = (first: string, last: string) => names.slice(names.indexOf(first), names.indexOf(last) + 1);

const dates: readonly (readonly [operator: string, value: string, expected: readonly string[]])[] = [
  ['yesterday', '', ['d-1']],
  ['today', '', span('h-1', 'h+1')],
  ['tomorrow', '', ['d+1']],
  ['last-seven-days', '', span('w-1', 'now')],
  ['next-seven-days', '', span('now', 'd+1')],
  ['last-week', '', ['w-1']],
  ['this-week', '', span('d-1', 'd+1')],
  ['next-week', '', ['w+1']],
  ['last-month', '', ['m-1']],
  ['this-month', '', span('w-1', 'w+1')],
  ['next-month', '', ['m+1']],
  ['last-year', '', ['y-1']],
  ['this-year', '', span('m-1', 'm+1')],
  ['next-year', '', ['y+1']],
  ['on', '2026-03-08', ['d-1']],
  ['on-or-before', '2026-03-08', span('y-2', 'd-1')],
  ['on-or-after', '2026-03-10', span('d+1', 'y+1')],
  ['last-x-hours', '2', span('h-1', 'now')],
  ['next-x-hours', '1', span('now', 'h+1')],
  ['last-x-days', '1', span('d-1', 'now')],
  ['next-x-days', '1', span('now', 'd+1')],
  ['last-x-weeks', '1', span('w-1', 'now')],
  ['next-x-weeks', '2', span('now', 'w+1')],
  ['last-x-months', '1', span('m-1', 'now')],
  ['next-x-months', '1', span('now', 'm+1')],
  ['last-x-years', '1', span('y-1', 'now')],
  ['next-x-years', '1', span('now', 'y+1')],
  ['olderthan-x-minutes', '30', span('y-2', 'h-1')],
  ['olderthan-x-hours', '2', span('y-2', 'd-1')],
  ['olderthan-x-days', '1', span('y-2', 'w-1')],
  ['olderthan-x-weeks', '1', span('y-2', 'm-1')],
  ['olderthan-x-months', '1', span('y-2', 'y-1')],
  ['olderthan-x-years', '1', ['y-2']],
];

const found = async (world: Pick<World, 'get'>, set: string, table: string, condition: string) => {
  const xml = `<fetch><entity name="${table}"><attribute name="name"/><filter>${condition}</filter></entity></fetch>`;
  const { status, rows, error } = await world.get(`${set}?fetchXml=${encodeURIComponent(xml)}`);
  return status === 200 ? rows.map((row) => row['name']) : error?.message;
};

describe('the operators of FetchXML on dates', () => {
  let world: ReturnType<typeof openWorld>;
  beforeAll(async () => {
    world = openWorld();
    for (const [name, overriddencreatedon] of Object.entries(moments)) await world.create('accounts', { name, overriddencreatedon });
  });

  test.each(dates)('%s %s', async (operator, value, expected) => {
    covers('dataverse: fetchXml condition operators');
    const given = value === '' ? '' : ` value="${value}"`;
    const rows = await found(world, 'accounts', 'account', `<condition attribute="createdon" operator="${operator}"${given}/>`);
    expect(new Set(rows)).toEqual(new Set(expected));
  });

  test.each(['last-x-days', 'next-x-hours', 'olderthan-x-years'])('%s wants a whole number of at least one', async (operator) => {
    for (const value of ['0', '-1', '1.5', 'x'])
      expect(
        await found(world, 'accounts', 'account', `<condition attribute="createdon" operator="${operator}" value="${value}"/>`),
      ).toContain('cannot be converted');
  });
});

describe('the operators of FetchXML on values', () => {
  let world: ReturnType<typeof openWorld>;
  beforeAll(async () => {
    world = openWorld();
    for (const [name, numberofemployees] of [
      ['Alpha', 1],
      ['Beta', 2],
      ['Gamma', 4],
      ['Delta', null],
    ] as const)
      await world.create('accounts', { name, numberofemployees });
  });
  const values = (...each: readonly string[]) => each.map((value) => `<value>${value}</value>`).join('');

  test.each([
    ['eq', 'numberofemployees', values('2'), ['Beta']],
    ['ne', 'numberofemployees', values('2'), ['Alpha', 'Delta', 'Gamma']],
    ['neq', 'numberofemployees', values('2'), ['Alpha', 'Delta', 'Gamma']],
    ['gt', 'numberofemployees', values('2'), ['Gamma']],
    ['ge', 'numberofemployees', values('2'), ['Beta', 'Gamma']],
    ['lt', 'numberofemployees', values('2'), ['Alpha']],
    ['le', 'numberofemployees', values('2'), ['Alpha', 'Beta']],
    ['null', 'numberofemployees', '', ['Delta']],
    ['not-null', 'numberofemployees', '', ['Alpha', 'Beta', 'Gamma']],
    ['in', 'numberofemployees', values('1', '4'), ['Alpha', 'Gamma']],
    ['not-in', 'numberofemployees', values('1', '4'), ['Beta', 'Delta']],
    ['between', 'numberofemployees', values('2', '4'), ['Beta', 'Gamma']],
    ['not-between', 'numberofemployees', values('2', '4'), ['Alpha', 'Delta']],
    ['like', 'name', values('%LT%'), ['Delta']],
    ['like', 'name', values('_eta'), ['Beta']],
    ['like', 'name', values('a'), []],
    ['not-like', 'name', values('%ta'), ['Alpha', 'Gamma']],
    ['begins-with', 'name', values('al'), ['Alpha']],
    ['not-begin-with', 'name', values('al'), ['Beta', 'Delta', 'Gamma']],
    ['ends-with', 'name', values('MMA'), ['Gamma']],
    ['not-end-with', 'name', values('a'), []],
    ['eq-userid', 'ownerid', '', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['ne-userid', 'ownerid', '', []],
    ['eq-useroruserteams', 'ownerid', '', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['eq-userteams', 'ownerid', '', []],
    ['eq-businessid', 'owningbusinessunit', '', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['ne-businessid', 'owningbusinessunit', '', []],
  ])('%s of %s %s', async (operator, attribute, given, expected) => {
    covers('dataverse: fetchXml condition operators');
    const rows = await found(
      world,
      'accounts',
      'account',
      `<condition attribute="${attribute}" operator="${operator}">${given}</condition>`,
    );
    expect([...(rows ?? [])].sort()).toEqual(expected);
  });

  test('are all proved, but those of choices and languages, which other tests prove', () => {
    const proved = new Set([...dates.map(([operator]) => operator), 'eq-userid', 'ne-userid', 'eq-useroruserteams', 'eq-userteams']);
    const others = ['eq-businessid', 'ne-businessid', 'eq-userlanguage', 'contain-values', 'not-contain-values'];
    expect([...operators.keys()].filter((operator) => !proved.has(operator)).sort()).toEqual([...others].sort());
  });
});
