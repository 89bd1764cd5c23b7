import { billingCycle, offerStatus, segment, term } from '../../../solution/rows';
import { catalogueWorld, basic, type CatalogueWorld } from './catalogue-world';

describe('reading a catalogue', () => {
  let world: CatalogueWorld;
  beforeEach(async () => {
    world = await catalogueWorld();
  });
  afterEach(() => world.close());

  test('makes an offer of each thing that can be bought, priced for a seat and billing cycle', async () => {
    expect(await world.read()).toMatchObject({ offers: expect.any(Number), withdrawn: 0 });
    expect(await world.offer(basic.yearly)).toMatchObject({
      csp_name: 'Microsoft 365 Business Basic',
      csp_segment: segment.Commercial,
      csp_market: 'DE',
      csp_term: term.P1Y,
      csp_billingcycle: billingCycle.Monthly,
      csp_termcost: 60,
      csp_unitcost: 5,
      csp_termretailprice: 70.56,
      csp_retailprice: 5.88,
      csp_unitprice: 5.88,
      csp_marginpercent: 14.97,
      csp_markuppercent: 17.6,
      csp_minimumseats: 1,
      csp_maximumseats: 300,
      statuscode: offerStatus.Active,
    });
  });
});
