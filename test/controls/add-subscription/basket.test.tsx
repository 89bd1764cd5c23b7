import { fireEvent, screen } from '@testing-library/react';
import { agreementState, contractStatus, priceRuleKind } from '../../../solution/rows';
import { offerIds } from './offers';
import {
  accountId,
  card,
  choose,
  contractId,
  createWorld,
  dollarContractId,
  draftOf,
  find,
  lineOf,
  options,
  press,
  readable,
  searchBox,
  seatsOf,
  typeSeats,
} from './world';

const premium = 'Microsoft 365 Business Premium';
const withPremium = draftOf(lineOf(1, 'premiumMonthly'));
const figures = (name: string): string => card(name).getByText('First invoice').closest('dl')?.textContent ?? '';

describe('A line of the basket', () => {
  it('explains price, margin and markup, the first invoice to the cent, until when it can be undone, and its renewal', async () => {
    await createWorld(withPremium).open();
    const shown = figures(premium);
    expect(shown).toContain('Price€24.80per seat a monthRetail price');
    expect(shown).toContain('Margin14.92%Markup 17.54% on €21.10');
    expect(shown).toContain('First invoice€248.00€24.80 × 10 seats × 30 of 30 days');
    expect(shown).toContain('Can be undone until2026-11-22 12:00');
    expect(shown).toContain('Renews on2026-12-15 00:00');
  });

  it('says one seat where it is one', async () => {
    await createWorld(draftOf(lineOf(1, 'premiumMonthly', { seats: 1 }))).open();
    expect(figures(premium)).toContain('€24.80 × 1 seat × 30 of 30 days');
  });

  it('names the rule that makes its price', async () => {
    const world = createWorld(withPremium);
    world.rows.put('csp_pricerule', 'rule', {
      csp_name: 'Ten off',
      csp_kind: priceRuleKind.DiscountOnRetail,
      csp_percent: 10,
      _csp_accountid_value: accountId,
      statecode: 0,
      createdon: '2026-01-01T00:00:00Z',
    });
    await world.open();
    expect(figures(premium)).toContain('€22.32per seat a monthBy the rule Ten off');
  });

  it('goes over to another term and cycle of its product, and loses no focus by it', async () => {
    const world = createWorld(withPremium);
    await world.open();
    const term = card(premium).getByLabelText<HTMLSelectElement>('Term and billing cycle');
    expect([...term.options].map(({ text }) => text)).toEqual(['1 month, Monthly', '1 year, Monthly', '1 year, Annually']);
    term.focus();
    fireEvent.change(term, { target: { value: offerIds.premiumLong } });
    expect(document.activeElement).toBe(term);
    await world.pass(700);
    expect(document.activeElement).toBe(card(premium).getByLabelText('Term and billing cycle'));
    expect(figures(premium)).toContain('€2484.00€248.40 × 10 seats × 365 of 365 days');
    expect(world.draft().lines).toEqual([lineOf(1, 'premiumLong')]);
  });

  it('is removed, and the keyboard goes on in the search', async () => {
    const world = createWorld(draftOf(lineOf(1, 'premiumMonthly'), lineOf(2, 'exchange')));
    await world.open();
    await press('Remove Exchange Online');
    await world.pass(700);
    expect(document.activeElement).toBe(searchBox());
    expect(world.draft().lines).toEqual([lineOf(1, 'premiumMonthly')]);
  });

  it('whose offer cannot be read can be read again, or removed', async () => {
    const world = createWorld(draftOf(lineOf(1, 'premiumMonthly'), lineOf(2, 'exchange', { offerId: 'gone' })));
    await world.open();
    await world.pass(300);
    expect(readable()).toContain('An offer of this order could not be read.');
    expect(screen.getByRole('button', { name: /^Buy/ }).getAttribute('aria-disabled')).toBe('true');
    world.rows.put('csp_offer', 'gone', world.rows.get('csp_offer', offerIds.exchange));
    await press('Try again');
    await world.pass(50);
    expect(readable()).not.toContain('An offer of this order could not be read.');
    expect(figures('Exchange Online')).toContain('€3.75per seat a month');
  });
});

describe('Seats', () => {
  it.each([
    ['0', 'No fewer than 1.', 0],
    ['1', '', 1],
    ['300', '', 300],
    ['301', 'No more than 300.', 301],
    ['', 'Enter how many seats, at least 1.', null],
    ['a dozen', 'Enter how many seats, at least 1.', null],
    ['2.5', 'Enter how many seats, at least 1.', null],
  ])('of "%s" are told "%s" beside the field, which keeps what was typed', async (text, fault, saved) => {
    const world = createWorld(withPremium);
    await world.open();
    typeSeats(premium, text);
    await world.pass(700);
    expect(seatsOf(premium).value).toBe(text);
    const region = screen.getByRole('region', { name: premium }).textContent ?? '';
    if (fault === '') expect(seatsOf(premium).getAttribute('aria-invalid')).toBe('false');
    else expect(region).toContain(fault);
    expect(world.draft().lines[0]?.seats).toBe(saved);
  });

  it('are not found fault with while they are typed', async () => {
    const world = createWorld(withPremium);
    await world.open();
    fireEvent.change(seatsOf(premium), { target: { value: '' } });
    await world.pass(300);
    expect(readable()).not.toContain('Enter how many seats');
  });

  it('that are faulty keep from buying: the field has the focus and the sum of faults is told', async () => {
    const world = createWorld(withPremium);
    await world.open();
    fireEvent.change(seatsOf(premium), { target: { value: '999' } });
    await press(/^Buy/);
    await world.pass(300);
    expect(readable()).toContain('Mend what is marked before this can be bought (1).');
    expect(document.activeElement).toBe(seatsOf(premium));
    expect(world.confirmations).toEqual([]);
  });
});

describe('The sum', () => {
  it('adds the lines, with the margin, and names number, customer and domain on the button', async () => {
    const world = createWorld(draftOf(lineOf(1, 'premiumMonthly'), lineOf(2, 'exchange', { seats: 2 })));
    await world.open();
    expect(readable()).toContain('First invoice €255.50');
    expect(readable()).toContain('of which margin €38.12 (14.92%)');
    screen.getByRole('button', { name: 'Buy 2 subscriptions for Alpine Ski House (alpineski.onmicrosoft.com)' });
  });

  it('of an empty basket cannot be bought', async () => {
    await createWorld().open();
    expect(readable()).toContain('Nothing chosen yet.');
    expect(screen.queryByRole('button', { name: /^Buy/ })).toBeNull();
  });
});

describe('An add-on', () => {
  it('needs its base in the order or in the tenant', async () => {
    const world = createWorld(draftOf(lineOf(1, 'copilot')));
    await world.open();
    expect(readable()).toContain('This add-on needs its base product in the tenant or in this order.');
    find('premium annual');
    await choose(/Annually/);
    expect(readable()).not.toContain('This add-on needs its base product');
  });
});

describe('Another contract', () => {
  it('in another currency keeps the lines, marks them, and sums only what is in its own', async () => {
    const world = createWorld(withPremium);
    await world.open();
    const contract = screen.getByLabelText<HTMLSelectElement>('Billing contract');
    contract.focus();
    fireEvent.change(contract, { target: { value: dollarContractId } });
    await world.pass(700);
    expect(document.activeElement).toBe(contract);
    expect(world.order()).toMatchObject({ _csp_billingcontractid_value: dollarContractId });
    expect(readable()).toContain('This offer has another currency than the contract.');
    expect(figures(premium)).toContain('€248.00');
    expect(readable()).toContain('First invoice $0.00');
    find('exchange');
    expect(options()).toEqual([expect.stringContaining('$4.00 per seat')]);
    fireEvent.change(contract, { target: { value: contractId } });
    await world.pass(700);
    expect(readable()).not.toContain('This offer has another currency');
    expect(world.draft().lines).toEqual([lineOf(1, 'premiumMonthly')]);
  });

  it('of its own account has the prices that its rules make', async () => {
    const world = createWorld(withPremium);
    world.rows.put('csp_billingcontract', 'second', {
      ...world.rows.get('csp_billingcontract', contractId),
      csp_billingcontractid: 'second',
      csp_name: 'Second',
    });
    world.rows.put('csp_pricerule', 'rule', {
      csp_name: 'On cost',
      csp_kind: priceRuleKind.MarkupOnCost,
      csp_percent: 50,
      _csp_billingcontractid_value: 'second',
      statecode: 0,
      createdon: '2026-01-01T00:00:00Z',
    });
    await world.open();
    expect(figures(premium)).toContain('€24.80per seat');
    fireEvent.change(screen.getByLabelText('Billing contract'), { target: { value: 'second' } });
    await world.pass(50);
    expect(figures(premium)).toContain('€31.65per seat a monthBy the rule On cost');
  });
});

describe('What forbids the sale', () => {
  const worldWith = (table: string, id: string, change: object) => {
    const world = createWorld(withPremium);
    world.rows.put(table, id, { ...change });
    return world;
  };

  it.each([
    ['account', accountId, { creditonhold: true }, 'The account is on credit hold. Ask accounting to lift it.'],
    [
      'account',
      accountId,
      { csp_agreementstate: null },
      'The Microsoft Customer Agreement is not on file. Have the customer accept it first.',
    ],
    [
      'csp_agreement',
      'agreement',
      { csp_agreedon: '2023-03-31' },
      'The Microsoft Customer Agreement was accepted before 1 April 2023. Have it accepted again.',
    ],
    ['account', accountId, { csp_relationship: null }, 'You are not this customer’s reseller.'],
    ['csp_billingcontract', contractId, { statuscode: contractStatus.Draft }, 'There is no active billing contract.'],
    ['csp_billingcontract', contractId, { csp_endson: '2026-11-14' }, 'There is no active billing contract.'],
  ])('in %s %s (%j) is said with what to do, and nothing can be bought', async (table, id, change, sentence) => {
    const world = worldWith(table, id, change);
    await world.open();
    await world.pass(300);
    expect(readable()).toContain(sentence);
    expect(screen.getByRole('button', { name: /^Buy/ }).getAttribute('aria-disabled')).toBe('true');
  });

  it.each([
    ['LinkSent', 'The customer has not accepted the Microsoft Customer Agreement yet. Wait, or send the link again.'],
    ['LinkExpired', 'The link to accept the Microsoft Customer Agreement has expired. Send a new one.'],
  ] as const)('says how far an agreement is that is %s', async (state, sentence) => {
    const world = worldWith('account', accountId, { csp_agreementstate: agreementState[state] });
    world.rows.put('csp_agreement', 'agreement', { csp_state: agreementState[state], csp_agreedon: null });
    await world.open();
    await world.pass(300);
    expect(readable()).toContain(sentence);
  });

  it.each([
    ['account', accountId, { creditonhold: true }, 'Open the account', `etn=account&id=${accountId}`],
    ['csp_agreement', 'agreement', { csp_agreedon: '2023-03-31' }, 'Open the agreement', 'etn=csp_agreement&id=agreement'],
    [
      'csp_billingcontract',
      contractId,
      { statuscode: contractStatus.Draft },
      'Open the contract',
      `etn=csp_billingcontract&id=${contractId}`,
    ],
  ])('in %s %s leads there in a window of its own', async (table, id, change, name, row) => {
    const world = worldWith(table, id, change);
    await world.open();
    await world.pass(300);
    const link = screen.getByRole('link', { name });
    expect(link.getAttribute('href')).toBe(`http://crm.test/main.aspx?pagetype=entityrecord&${row}`);
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('leads to the account where there is no agreement at all', async () => {
    const world = worldWith('account', accountId, { csp_agreementstate: null });
    world.rows.put('csp_agreement', 'agreement', { statecode: 1 });
    await world.open();
    await world.pass(300);
    expect(screen.getByRole('link').textContent).toBe('Open the account');
  });

  it('is looked at again when somebody has mended it', async () => {
    const world = worldWith('account', accountId, { creditonhold: true });
    await world.open();
    await world.pass(300);
    world.rows.put('account', accountId, { creditonhold: false });
    await press('Look again');
    await world.pass(300);
    expect(readable()).not.toContain('credit hold');
    expect(screen.getByRole('button', { name: /^Buy/ }).getAttribute('aria-disabled')).not.toBe('true');
  });

  it('says what to do where there is no tenant at all', async () => {
    const world = createWorld(withPremium);
    world.rows.put('account', accountId, { _csp_provideraccountid_value: null });
    await world.open();
    await world.pass(300);
    expect(readable()).toContain('The customer has no tenant. Provision the account first.');
    expect(screen.queryByRole('combobox', { name: 'Add an offer' })).toBeNull();
  });

  it('says so where the customer cannot be read, and reads again', async () => {
    const world = createWorld(withPremium);
    const ordinary = world.rows.webAPI.retrieveRecord;
    world.rows.webAPI.retrieveRecord = (table, id, options) =>
      table === 'account' ? (Promise.reject(new Error('no connection')) as never) : ordinary(table, id, options);
    await world.open();
    world.rows.webAPI.retrieveRecord = ordinary;
    await press('Try again');
    await world.pass(50);
    card(premium);
  });
});
