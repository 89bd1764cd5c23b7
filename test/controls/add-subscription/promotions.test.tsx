import { fireEvent, screen } from '@testing-library/react';
import { offerIds, providerId } from './offers';
import { card, createWorld, draftOf, lineOf, press, promotionId, readable, tenantRowId, typeSeats } from './world';

const premium = 'Microsoft 365 Business Premium';
const asked = `POST /api/tenants/${tenantRowId}/promotions`;

const worldWith = (chosen: string | null = null) => {
  const world = createWorld(draftOf(lineOf(1, 'premiumMonthly', { promotionId: chosen })));
  world.rows.put('csp_promotion', promotionId, {
    csp_name: 'Autumn',
    _csp_providerid_value: providerId,
    statecode: 0,
    csp_startson: '2026-11-01T00:00:00Z',
    csp_endson: '2026-12-01T00:00:00Z',
    csp_discountpercent: 15,
    csp_products: JSON.stringify([{ productAndSku: 'CFQ7TTC0LCHC:0002', term: 'P1M', billingCycle: 'Monthly' }]),
  });
  const answer = (promotionIds: readonly string[]) =>
    world.service.answer(asked, { status: 200, body: { lines: [{ offerId: offerIds.premiumMonthly, promotionIds }] } });
  return { ...world, answer };
};

const promotion = (): HTMLSelectElement => card(premium).getByLabelText<HTMLSelectElement>('Promotion');
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
