import { check } from '../../plugins/check';
import { readConfiguration } from '../../plugins/configuration';
import { subscriptionStatus } from '../../solution/rows';
import { ids } from './world/dataverse';
import { createSurroundings } from './world/surroundings';

describe('the check that operations run', () => {
  let around: Awaited<ReturnType<typeof createSurroundings>>;
  beforeEach(async () => {
    around = await createSurroundings();
  });
  afterEach(() => around.close());

  const run = async () => {
    const lines: string[] = [];
    const isWell = await check(readConfiguration(around.environment), (line) => lines.push(line));
    return { isWell, lines };
  };

  test('says that all is well, and what was looked at', async () => {
    expect(await run()).toEqual({ isWell: true, lines: ['0 orders and 0 subscriptions were looked at: 0 broken, 0 unread.'] });
  });

  test('names what is not', async () => {
    await around.dataverse.admin('POST', 'csp_subscriptions', {
      csp_name: 'Business Basic',
      'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
      csp_quantity: 5,
      statuscode: subscriptionStatus.Active,
    });
    const { isWell, lines } = await run();
    expect(isWell).toBe(false);
    expect(lines[0]).toMatch(/^Subscription Business Basic .* it has 5 seats, and its ledger adds up to 0; they differ by 5\. Press /);
  });
});
