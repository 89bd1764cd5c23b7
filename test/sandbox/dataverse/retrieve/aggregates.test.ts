import { covers } from '../../platform/covers';
import { openWorld } from '../world';

const sales = [
  ['Alpha', 1, 1],
  ['Beta', 2, 2],
  ['Gamma', 4, 2],
  ['Delta', 9, null],
] as const;

const openSales = async () => {
  const world = openWorld();
  for (const [name, numberofemployees, accountcategorycode] of sales)
    await world.create('accounts', { name, numberofemployees, accountcategorycode });
  const ask = (body: string, root = 'aggregate="true"') =>
    world.get(`accounts?fetchXml=${encodeURIComponent(`<fetch ${root}><entity name="account">${body}</entity></fetch>`)}`);
  return { ...world, ask };
};

const people = '<attribute name="numberofemployees" alias="people" aggregate="sum"/>';
const category = '<attribute name="accountcategorycode" alias="category" groupby="true"/>';

describe('an aggregate of FetchXML', () => {
  test.each([
    ['sums, least first', '<order alias="people"/>', [1, 6, 9]],
    ['sums, greatest first', '<order alias="people" descending="true"/>', [9, 6, 1]],
    ['groups, empty ones first', '<order alias="category"/>', [9, 1, 6]],
    ['groups, empty ones last', '<order alias="category" descending="true"/>', [6, 1, 9]],
    ['rows, then sums', '<order alias="rows" descending="true"/><order alias="people" descending="true"/>', [6, 9, 1]],
  ])('is sorted by %s', async (_what, order, expected) => {
    covers('dataverse: fetchXml aggregate');
    const { ask } = await openSales();
    const { rows } = await ask(`<attribute name="accountid" alias="rows" aggregate="count"/>${people}${category}${order}`);
    expect(rows.map((row) => row['people'])).toEqual(expected);
  });

  test('is cut after it was sorted', async () => {
    const { ask } = await openSales();
    const { rows } = await ask(`${people}${category}<order alias="people" descending="true"/>`, 'aggregate="true" top="1"');
    expect(rows).toMatchObject([{ people: 9 }]);
  });

  test.each([
    ['a column', `${people}${category}<order attribute="name"/>`, 'aggregate="true"', 'Use an alias'],
    ['an alias of nothing', `${people}<order alias="nothing"/>`, 'aggregate="true"', "The alias 'nothing'"],
    ['an alias without an aggregate', '<attribute name="name"/><order alias="name"/>', '', 'Use an attribute'],
  ])('is not sorted by %s', async (_what, body, root, message) => {
    const { ask } = await openSales();
    const answer = await ask(body, root);
    expect([answer.status, answer.error?.message]).toEqual([400, expect.stringContaining(message)]);
  });

  test.each([
    ['sum', 16],
    ['avg', 4],
    ['min', 1],
    ['max', 9],
    ['countcolumn', 4],
    ['count', 4],
  ])('computes %s', async (operation, expected) => {
    const { ask } = await openSales();
    const { rows } = await ask(`<attribute name="numberofemployees" alias="value" aggregate="${operation}"/>`);
    expect(rows).toMatchObject([{ value: expected }]);
  });
});

describe('grouping by a part of a date', () => {
  /** 110 is Berlin, 4 is Los Angeles, 92 is UTC. */
  const groups = async (timezonecode: number, instants: readonly string[], part: string) => {
    const world = openWorld();
    await world.patch(`usersettingscollection(${world.dataverse.administratorId})`, { timezonecode });
    for (const overriddencreatedon of instants) await world.create('accounts', { name: 'a', overriddencreatedon });
    const xml = `<fetch aggregate="true"><entity name="account"><attribute name="accountid" alias="rows" aggregate="count"/><attribute name="createdon" alias="part" groupby="true" dategrouping="${part}"/><order alias="part"/></entity></fetch>`;
    const { rows } = await world.get(`accounts?fetchXml=${encodeURIComponent(xml)}`);
    return rows.map((row) => [row['part'], row['rows']]);
  };

  test.each([
    [
      'a summer night in Berlin, seen in winter',
      110,
      ['2025-06-30T22:30:00Z', '2025-06-30T21:30:00Z'],
      'month',
      [
        [6, 1],
        [7, 1],
      ],
    ],
    [
      'a winter night in Berlin',
      110,
      ['2025-12-31T23:30:00Z', '2025-12-31T22:30:00Z'],
      'year',
      [
        [2025, 1],
        [2026, 1],
      ],
    ],
    [
      'both nights in Berlin',
      110,
      ['2025-06-30T22:30:00Z', '2025-12-31T22:30:00Z'],
      'day',
      [
        [1, 1],
        [31, 1],
      ],
    ],
    [
      'the same instants in UTC',
      92,
      ['2025-06-30T22:30:00Z', '2025-12-31T22:30:00Z'],
      'day',
      [
        [30, 1],
        [31, 1],
      ],
    ],
    [
      'an evening in Los Angeles',
      4,
      ['2025-07-01T06:59:00Z', '2025-07-01T07:00:00Z'],
      'quarter',
      [
        [2, 1],
        [3, 1],
      ],
    ],
  ] as const)('goes by the clocks of that instant: %s', async (_what, zone, instants, part, expected) => {
    covers('dataverse: fetchXml aggregate');
    expect(await groups(zone, instants, part)).toEqual(expected);
  });
});
