import { branch, runStatus } from '../../../solution/rows';
import { remindOfRequests } from '../../../plugins/jobs/remind-of-requests';
import type { SendMail } from '../../../plugins/graph/send-mail';
import { ids } from '../world/dataverse';
import { graphWorld, type GraphWorld } from '../world/graph';
import { createWorld, type World } from '../world/world';

const day = 86_400_000;
const start = Date.UTC(2026, 5, 1, 12);

describe('a request that nobody has answered', () => {
  let world: World;
  let graph: GraphWorld;
  beforeEach(async () => {
    world = await createWorld();
    graph = await graphWorld(world.clock, world.time);
    await world.dataverse.admin('PATCH', `systemusers(${world.dataverse.users.seller})`, {
      internalemailaddress: 'sofia@reseller.example',
    });
  });
  afterEach(async () => {
    await graph.close();
    await world.close();
  });

  /** A run of the seller's that waits for the customer's acceptance since the first of June, noon. */
  const request = async (changes: object = {}): Promise<string> => {
    const row = await world.dataverse.as(world.dataverse.users.seller, 'POST', 'csp_provisionings', {
      csp_branch: branch.ExistingTenant,
      'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
      'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
      csp_mailto: 'ana@contoso.example',
      csp_requestcount: 1,
      csp_requestsenton: new Date(start).toISOString(),
      statuscode: runStatus.WaitingForCustomer,
      ...changes,
    });
    return String(row['csp_provisioningid']);
  };
  const remind = (sendMail: SendMail | null = graph.sendMail) =>
    remindOfRequests({
      dataverse: world.client,
      sendMail,
      crmUrl: 'http://crm.example',
      time: world.time,
      log: world.log,
      everyMilliseconds: 1,
    }).run();
  const after = (milliseconds: number) => world.clock.advance(start + milliseconds - world.clock.now());

  test('is reminded of after seven days, by a mail to the run’s owner with a link to the run', async () => {
    const id = await request();
    after(7 * day - 1000);
    await remind();
    expect(graph.mails()).toEqual([]);
    after(7 * day);
    await remind();
    const name = (await world.run(id)).csp_name;
    expect(await world.run(id)).toMatchObject({ csp_remindedon: '2026-06-08T12:00:00Z', statuscode: runStatus.WaitingForCustomer });
    expect(graph.mails()).toMatchObject([
      {
        subject: 'No answer yet from Contoso',
        toRecipients: [{ emailAddress: { address: 'sofia@reseller.example', name: 'Sofia Seller' } }],
        body: {
          content: expect.stringContaining(`http://crm.example/main.aspx?pagetype=entityrecord&amp;etn=csp_provisioning&amp;id=${id}`),
        },
      },
    ]);
    expect(graph.mails()[0]?.body.content).toContain(`Open ${name}`);
  });

  test('is reminded of once for each time that it was sent', async () => {
    const id = await request();
    after(8 * day);
    await remind();
    await remind();
    after(30 * day);
    await remind();
    expect(graph.mails()).toHaveLength(1);
    await world.dataverse.as(world.dataverse.users.seller, 'PATCH', `csp_provisionings(${id})`, {
      csp_requestcount: 2,
      csp_requestsenton: new Date(world.clock.now()).toISOString(),
    });
    after(37 * day - 1000);
    await remind();
    expect(graph.mails()).toHaveLength(1);
    after(37 * day);
    await remind();
    expect(graph.mails()).toHaveLength(2);
  });

  test.each([
    ['on the day', 3 * day, 1],
    ['not before', 3 * day - 1000, 0],
  ])('is reminded of after as many days as the provider’s row says: %s', async (_when, milliseconds, mails) => {
    await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_reminderdays: 3 });
    await request();
    after(milliseconds);
    await remind();
    expect(graph.mails()).toHaveLength(mails);
  });

  test.each([
    ['withdrawn', { statecode: 1, statuscode: runStatus.Withdrawn }],
    ['under way', { statuscode: runStatus.InProgress }],
    ['not sent', { csp_requestsenton: null }],
    ['for a new tenant', { csp_branch: branch.NewTenant }],
  ])('is not reminded of when it is %s', async (_how, changes) => {
    const id = await request();
    await world.dataverse.admin('PATCH', `csp_provisionings(${id})`, changes);
    after(30 * day);
    await remind();
    expect(graph.mails()).toEqual([]);
    expect(await world.run(id)).toMatchObject({ csp_remindedon: null });
  });

  test('is mailed in the language of the owner’s screens', async () => {
    await world.dataverse.admin('PATCH', `usersettingscollection(${world.dataverse.users.seller})`, { uilanguageid: 1031 });
    await request();
    after(7 * day);
    await remind();
    expect(graph.mails()).toMatchObject([{ subject: 'Noch keine Antwort von Contoso' }]);
  });

  test('is written to one owner by one of several processes', async () => {
    await request();
    after(7 * day);
    await Promise.all(Array.from({ length: 6 }, () => remind()));
    expect(graph.mails()).toHaveLength(1);
  });

  test('is only marked where the service has no mailbox', async () => {
    const id = await request();
    after(7 * day);
    await remind(null);
    expect(await world.run(id)).toMatchObject({ csp_remindedon: '2026-06-08T12:00:00Z' });
  });

  test('is marked and said in the log where its owner cannot be written to', async () => {
    await world.dataverse.admin('PATCH', `systemusers(${world.dataverse.users.seller})`, { internalemailaddress: null });
    const id = await request();
    after(7 * day);
    await remind();
    expect(await world.run(id)).toMatchObject({ csp_remindedon: '2026-06-08T12:00:00Z' });
    expect(world.lines.join('')).toContain('a request has no owner who can be written to');
    expect(graph.mails()).toEqual([]);
  });

  test('is not mailed again where nobody knows whether the mail went out, and the log names nobody', async () => {
    await request();
    after(7 * day);
    await graph.fault({ call: 'sendMail', action: { kind: 'timeout-after' } });
    await remind();
    await remind();
    expect(graph.mails()).toHaveLength(1);
    expect(world.lines.join('')).toContain('the reminder of a request could not be mailed');
    expect(world.lines.join('')).not.toContain('sofia@reseller.example');
  });

  test('does not keep the others from being reminded of', async () => {
    await request();
    await request({ csp_requestsenton: new Date(start + 1000).toISOString() });
    await graph.fault({ call: 'sendMail', action: { kind: 'answer', status: 403, code: 'ErrorAccessDenied' } });
    after(8 * day);
    await remind();
    expect(graph.mails()).toHaveLength(1);
  });
});
