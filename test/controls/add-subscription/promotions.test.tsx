import { fireEvent, screen } from '@testing-library/react';
import { orderStatus } from '../../../solution/rows';
import { providerId } from './customer';
import { offerIds } from './offers';
import { card, createWorld, draftOf, lineOf, press, promotionId, readable, tenantRowId, typeSeats } from './world';

const premium = 'Microsoft 365 Business Premium';
const asked = `POST /api/tenants/${tenantRowId}/promotions`;

const winterId = '00000000-0000-0000-0000-0000000000b5';

const worldWith = (chosen: string | null = null, more: Readonly<Record<string, unknown>> = {}) => {
  const world = createWorld(draftOf(lineOf(1, 'premiumMonthly', { promotionId: chosen })));
  const put = (id: string, columns: Readonly<Record<string, unknown>>): void =>
    world.rows.put('csp_promotion', id, {
      csp_name: 'Autumn',
      _csp_providerid_value: providerId,
      statecode: 0,
      csp_startson: '2026-11-01T00:00:00Z',
      csp_endson: '2026-12-01T00:00:00Z',
      csp_discountpercent: 15,
      csp_products: JSON.stringify([{ productAndSku: 'CFQ7TTC0LCHC:0002', term: 'P1M', billingCycle: 'Monthly' }]),
      ...columns,
    });
  put(promotionId, more);
  const answer = (promotionIds: readonly string[]) =>
    world.service.answer(asked, { status: 200, body: { lines: [{ offerId: offerIds.premiumMonthly, promotionIds }] } });
  return { ...world, answer, put };
};

const promotion = (): HTMLSelectElement => card(premium).getByLabelText<HTMLSelectElement>('Promotion');
/** What is said beside the choice. */
const description = (): string => document.getElementById(promotion().getAttribute('aria-describedby') ?? '')?.textContent ?? '';
const choices = (): readonly string[] => [...promotion().options].map(({ text }) => text);

describe('A promotion', () => {
  it('is asked of the provider before it can be chosen', async () => {
    const world = worldWith();
    world.service.answer(asked, 'never');
    await world.open();
    expect(choices()).toEqual(['Asking Microsoft …']);
    await world.pass(1000);
    expect(world.service.asked(asked)).toMatchObject([{ body: { lines: [{ offerId: offerIds.premiumMonthly, seats: 10 }] } }]);
    expect(choices()).toEqual(['Asking Microsoft …']);
  });

  it('that the customer may have lowers price, cost and first invoice by its part', async () => {
    const world = worldWith();
    world.answer([promotionId]);
    await world.open();
    await world.pass(1000);
    expect(choices()).toEqual(['No promotion', 'Autumn (−15%)']);
    fireEvent.change(promotion(), { target: { value: promotionId } });
    await world.pass(700);
    expect(readable()).toContain('€21.08per seat a month');
    expect(readable()).toContain('on €17.94');
    expect(readable()).toContain('€210.80');
    expect(world.draft().lines).toEqual([lineOf(1, 'premiumMonthly', { promotionId })]);
  });

  it('that the customer may not have cannot be chosen', async () => {
    const world = worldWith();
    world.answer([]);
    await world.open();
    await world.pass(1000);
    expect(choices()).toEqual(['Not for this customer']);
  });

  it('that was chosen and is refused since keeps from buying until somebody takes it away', async () => {
    const world = worldWith(promotionId);
    world.answer([]);
    await world.open();
    await world.pass(1000);
    expect(readable()).toContain('Microsoft refused the promotion for this customer. Choose another one or none.');
    await press(/^Buy/);
    expect(world.confirmations).toEqual([]);
    expect(document.activeElement).toBe(promotion());
    fireEvent.change(promotion(), { target: { value: '' } });
    await world.pass(50);
    expect(readable()).not.toContain('Microsoft refused the promotion');
  });

  it('may be chosen where the provider cannot be asked, which is said', async () => {
    const world = worldWith();
    await world.open();
    await world.pass(60_000);
    expect(choices()).toEqual(['No promotion', 'Autumn (−15%)']);
    expect(readable()).toContain('Microsoft could not be asked who may have it; it decides at the purchase.');
  });

  it('is asked anew when the seats change, once they stay as they are', async () => {
    const world = worldWith();
    world.answer([promotionId]);
    await world.open();
    await world.pass(1000);
    for (const seats of ['2', '20', '200']) typeSeats(premium, seats);
    await world.pass(1000);
    expect(world.service.asked(asked).map(({ body }) => body)).toEqual([
      { lines: [{ offerId: offerIds.premiumMonthly, seats: 10 }] },
      { lines: [{ offerId: offerIds.premiumMonthly, seats: 200 }] },
    ]);
  });

  it('is not shown for an offer that has none, nor after it is over', async () => {
    const world = worldWith();
    jest.setSystemTime(new Date('2026-12-01T00:00:00Z'));
    await world.open();
    await world.pass(1000);
    expect(screen.queryByLabelText('Promotion')).toBeNull();
    expect(world.service.asked(asked)).toEqual([]);
  });
});

describe('A promotion that comes by itself', () => {
  const byItself = { csp_isautoapplicable: true };
  const buying = (): HTMLElement => screen.getByRole('button', { name: /^Buy/ });

  it('is on the line without anybody’s doing: it is said, lowers all figures by its part, and cannot be taken away', async () => {
    const world = worldWith(null, byItself);
    world.answer([promotionId]);
    await world.open();
    await world.pass(1000);
    expect(choices()).toEqual(['Autumn (−15%)']);
    expect(description()).toMatch(/^Comes by itself: Autumn \(−15%\), for purchases until .*2026.*\.$/);
    expect(readable()).toContain('€21.08per seat a month');
    expect(readable()).toContain('on €17.94');
    expect(readable()).toContain('€210.80');
    expect(world.draft().lines).toEqual([lineOf(1, 'premiumMonthly')]);
  });

  it('is handed in by its name: on the subscription, in the draft, and in every amount', async () => {
    const world = worldWith(null, byItself);
    world.answer([promotionId]);
    await world.open();
    await world.pass(1000);
    await press(/^Buy/);
    await world.pass(100);
    expect(world.question()).toContain('€210.80');
    expect(world.written('csp_subscription')).toMatchObject([
      { 'csp_PromotionId@odata.bind': `/csp_promotions(${promotionId})`, csp_unitprice: 21.08, csp_unitcost: 17.94 },
    ]);
    expect(world.written('csp_subscriptionchange')).toMatchObject([{ csp_amount: 210.8, csp_costamount: 179.4 }]);
    expect(world.order()).toMatchObject({ csp_total: 210.8, statuscode: orderStatus.Submitted });
    expect(world.draft().lines).toEqual([lineOf(1, 'premiumMonthly', { promotionId })]);
  });

  it('is waited for before anything can be bought, since nobody knows the price', async () => {
    const world = worldWith(null, byItself);
    world.service.answer(asked, 'never');
    await world.open();
    await world.pass(1000);
    expect(choices()).toEqual(['Asking Microsoft …']);
    expect(readable()).not.toContain('€210.80');
    fireEvent.click(buying());
    await world.pass(50);
    expect(world.confirmations).toEqual([]);
  });

  it('gives way to another one that the customer may have', async () => {
    const world = worldWith(null, byItself);
    world.put(winterId, { csp_name: 'Winter', csp_discountpercent: 5 });
    world.answer([promotionId, winterId]);
    await world.open();
    await world.pass(1000);
    expect(choices()).toEqual(['Autumn (−15%)', 'Winter (−5%)']);
    fireEvent.change(promotion(), { target: { value: winterId } });
    await world.pass(700);
    expect(readable()).not.toContain('Comes by itself');
    expect(world.draft().lines).toEqual([lineOf(1, 'premiumMonthly', { promotionId: winterId })]);
    expect(readable()).toContain('€235.60');
  });

  it('is the first that the provider names, of several', async () => {
    const world = worldWith(null, byItself);
    world.put(winterId, { csp_name: 'Winter', csp_discountpercent: 5, csp_isautoapplicable: true });
    world.answer([winterId, promotionId]);
    await world.open();
    await world.pass(1000);
    expect(promotion().value).toBe(winterId);
    expect(readable()).toContain('Comes by itself: Winter (−5%)');
  });

  it('stays while the provider is asked about other seats, and goes where it does not come for them', async () => {
    const world = worldWith(null, byItself);
    world.answer([promotionId]);
    await world.open();
    await world.pass(1000);
    world.answer([]);
    typeSeats(premium, '20');
    await world.pass(100);
    expect(readable()).toContain('€421.60');
    fireEvent.click(buying());
    await world.pass(50);
    expect(world.confirmations).toEqual([]);
    await world.pass(1000);
    expect(choices()).toEqual(['Not for this customer']);
    expect(readable()).toContain('€496.00');
    expect(readable()).not.toContain('Microsoft refused the promotion');
  });

  it('is not reckoned with where the provider cannot be asked, and whoever knows of it may choose it', async () => {
    const world = worldWith(null, byItself);
    await world.open();
    await world.pass(60_000);
    expect(readable()).toContain('€248.00');
    expect(choices()).toEqual(['No promotion', 'Autumn (−15%)']);
    expect(description()).toContain('could not be asked');
    await press(/^Buy/);
    expect(world.confirmations).toHaveLength(1);
  });

  it('takes off what its product is reduced by, where its products differ', async () => {
    const product = { productAndSku: 'CFQ7TTC0LCHC:0002', term: 'P1M', billingCycle: 'Monthly', discount: 2000 };
    const world = worldWith(null, { ...byItself, csp_products: JSON.stringify([product]) });
    world.answer([promotionId]);
    await world.open();
    await world.pass(1000);
    expect(choices()).toEqual(['Autumn (−20%)']);
    expect(readable()).toContain('€198.40');
  });
});
