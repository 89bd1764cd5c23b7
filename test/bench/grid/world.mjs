/** What every subject shows: the same rows, the same columns, the same texts. The same number of rows is the same rows, with each run. */

const words = [
  'Adatum',
  'Bellows',
  'Coho',
  'Contoso',
  'Fabrikam',
  'Fourth Coffee',
  'Graphic',
  'Humongous',
  'Litware',
  'Lucerne',
  'Margie',
  'Northwind',
];
const trades = [
  'Bakery',
  'Consulting',
  'Dairy',
  'Engineering',
  'Foods',
  'Insurance',
  'Logistics',
  'Media',
  'Metalworks',
  'Pharmacy',
  'Tailors',
  'Travel',
];
const places = ['Aachen', 'Bern', 'Brest', 'Burgas', 'Dublin', 'Gent', 'Graz', 'Lyon', 'Plovdiv', 'Porto', 'Sofia', 'Zürich'];
const offers = [
  'Microsoft 365 Business Basic',
  'Microsoft 365 Business Standard',
  'Microsoft 365 Business Premium',
  'Microsoft 365 Apps for business',
  'Microsoft 365 E3',
  'Microsoft 365 E5',
  'Exchange Online (Plan 1)',
  'Exchange Online (Plan 2)',
  'Microsoft Teams Essentials',
  'Microsoft 365 Copilot',
  'Power BI Pro',
  'Visio Plan 2',
  'Project Plan 3',
  'Windows 365 Business 2 vCPU 8 GB',
];
const states = [
  [727000004, 'Active'],
  [727000004, 'Active'],
  [727000004, 'Active'],
  [727000005, 'Suspended'],
  [727000002, 'Linking'],
  [727000003, 'Failed'],
];
const decisions = ['Renew', 'Renew', 'Cancel at term end', 'Extended service term'];
const terms = ['1 month', '1 year', '3 years'];
const cycles = ['Monthly', 'Annually', 'Every three years'];
const differences = ['', '', '', 'seats', 'renewal', 'state seats'];

/** Small, quick and always the same: a linear congruential generator. */
const createRandom = (seed) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
};

const day = 86_400_000;
export const now = Date.UTC(2026, 10, 22);

/** `repeated`: five subscriptions a customer, as customers have them; otherwise no two rows have the same customer. */
export const createRows = (count, { repeated }) => {
  const random = createRandom(20261122);
  const pick = (list) => list[random(list.length)];
  const customers = Array.from(
    { length: repeated ? Math.ceil(count / 5) : count },
    (_, place) => `${pick(words)} ${pick(trades)} ${pick(places)} ${place + 1}`,
  );
  return Array.from({ length: count }, (_, place) => {
    const seats = 1 + random(300);
    const price = (200 + random(6000)) / 100;
    const [statuscode, state] = pick(states);
    return {
      id: `00000000-0000-0000-0000-${String(place).padStart(12, '0')}`,
      csp_name: pick(offers),
      statuscode,
      state,
      csp_accountid: repeated ? pick(customers) : customers[place],
      csp_quantity: seats,
      csp_unitprice: price,
      csp_cycletotal: Math.round(seats * price * 100) / 100,
      csp_renewson: now + random(1000) * day,
      csp_canceluntil: now + random(12) * day - random(5) * day + 3_600_000,
      csp_renewaldecision: pick(decisions),
      csp_term: pick(terms),
      csp_billingcycle: pick(cycles),
      csp_disagreement: pick(differences),
    };
  });
};

export const columns = [
  { name: 'csp_name', title: 'Offer', width: 230, type: 'SingleLine.Text' },
  { name: 'statuscode', title: 'State', width: 110, type: 'OptionSet' },
  { name: 'csp_accountid', title: 'Customer', width: 220, type: 'Lookup.Simple' },
  { name: 'csp_quantity', title: 'Seats', width: 80, type: 'Whole.None' },
  { name: 'csp_unitprice', title: 'Price', width: 100, type: 'Currency' },
  { name: 'csp_cycletotal', title: 'Per billing cycle', width: 120, type: 'Currency' },
  { name: 'csp_renewson', title: 'Next renewal', width: 120, type: 'DateAndTime.DateAndTime' },
  { name: 'csp_canceluntil', title: 'Days left to cancel', width: 120, type: 'DateAndTime.DateAndTime' },
  { name: 'csp_renewaldecision', title: 'At term end', width: 150, type: 'OptionSet' },
  { name: 'csp_term', title: 'Term', width: 100, type: 'OptionSet' },
  { name: 'csp_billingcycle', title: 'Billing cycle', width: 120, type: 'OptionSet' },
  { name: 'csp_disagreement', title: 'Differs from the provider', width: 140, type: 'SingleLine.Text' },
];

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });
const date = new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone: 'UTC' });
const unit = { day: new Intl.NumberFormat('en', { style: 'unit', unit: 'day', unitDisplay: 'long' }) };

const formatters = {
  statuscode: (row) => row.state,
  csp_quantity: (row) => String(row.csp_quantity),
  csp_unitprice: (row) => money.format(row.csp_unitprice),
  csp_cycletotal: (row) => money.format(row.csp_cycletotal),
  csp_renewson: (row) => date.format(row.csp_renewson),
  csp_canceluntil: (row) => (row.csp_canceluntil <= now ? '' : unit.day.format(Math.floor((row.csp_canceluntil - now) / day))),
};

/** What a cell says. */
export const textOf = (row, column) => (formatters[column] ? formatters[column](row) : row[column]);

/** The state is a pill in every subject. */
export const pillOf = (row) => (row.statuscode === 727000004 ? 'pill good' : row.statuscode === 727000003 ? 'pill bad' : 'pill attention');

export const compareTexts = new Intl.Collator('en', { numeric: true }).compare;

/** The columns that a quick find looks at: all texts. */
export const found = ['csp_name', 'statuscode', 'csp_accountid', 'csp_renewaldecision', 'csp_term', 'csp_billingcycle', 'csp_disagreement'];

/** What the others look at for a quick find. Prepared for them, in lower case, before anything is measured; ours prepares its own. */
export const haystacks = (rows) =>
  rows.map((row) =>
    found
      .map((name) => textOf(row, name))
      .join('\n')
      .toLowerCase(),
  );

/** A fresh array in the column's order, as an application would make it with the language's own comparison. */
export const sortedRows = (rows, column, isDescending) => {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((one, other) => sign * compareTexts(one[column], other[column]));
};
