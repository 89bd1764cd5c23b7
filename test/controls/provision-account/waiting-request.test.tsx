import { screen } from '@testing-library/react';
import { runStatus } from '../../../solution/rows';
import { createMailWorld, janeId, requestRun, sendDraft } from './mail-world';
import { press, readable, runId, sellerId } from './world';

const step = (name: string, state: string) => ({ name, state, attempts: 1 });
const waiting = {
  ...requestRun,
  statuscode: runStatus.WaitingForCustomer,
  _csp_contactid_value: janeId,
  '_csp_contactid_value@OData.Community.Display.V1.FormattedValue': 'Jane Doe',
  csp_mailto: 'jane@contoso.com',
  csp_mailsubject: 'Hello',
  csp_mailbody: '<p>Hello</p>',
  csp_requestcount: 1,
  csp_requestedon: '2026-11-18T12:00:00Z',
  csp_requestsenton: '2026-11-18T12:00:00Z',
  csp_submittedon: '2026-11-18T12:00:00Z',
  _csp_submittedby_value: sellerId,
  csp_steps: JSON.stringify([step('request', 'done'), step('relationship', 'waiting')]),
};

describe('A request that waits', () => {
  it('shows to whom it went, how long ago, how often, and what is still to come', async () => {
    const world = createMailWorld(waiting);
    await world.open();
    expect(readable()).toContain('Contoso must still accept');
    expect(readable()).toContain('Jane Doe · jane@contoso.com');
    expect(readable()).toContain('3 days ago');
    expect(readable()).toContain('Times sent1');
    for (const name of ['Send the request', 'Acceptance by the customer', 'Map the tenant to the account'])
      expect(readable()).toContain(name);
    expect(screen.queryByText('Create the customer and its tenant')).toBeNull();
  });

  it('names no signatory, since nothing is signed', async () => {
    const world = createMailWorld({ ...waiting, csp_signatoryfirstname: 'Jane', csp_signatorylastname: 'Doe' });
    await world.open();
    expect(readable()).not.toContain('Signatory');
  });

  it('completes under the person’s eyes when the customer accepts', async () => {
    const world = createMailWorld(waiting);
    await world.open();
    world.rows.put('csp_provisioning', runId, {
      statuscode: runStatus.Completed,
      csp_tenantid: '00000000-0000-0000-0000-0000000000f1',
      csp_domain: 'contoso.onmicrosoft.com',
    });
    await world.pass(10_000);
    expect(readable()).toContain('Contoso has accepted');
    expect(readable()).toContain('contoso.onmicrosoft.com');
    expect(readable()).toContain('00000000-0000-0000-0000-0000000000f1');
    expect(screen.queryByRole('button', { name: 'Resend' })).toBeNull();
  });

  it('is sent again after a confirmation that says how often it was, without being submitted again', async () => {
    const world = createMailWorld(waiting);
    await world.open();
    await press('Resend');
    await world.pass(100);
    expect(world.service.asked(sendDraft)).toHaveLength(1);
    expect(world.run()).toMatchObject({
      csp_requestcount: 2,
      csp_requestedon: '2026-11-18T12:00:00Z',
      csp_requestsenton: expect.stringMatching(/^2026-11-21/),
      csp_submittedon: '2026-11-18T12:00:00Z',
      statuscode: runStatus.WaitingForCustomer,
    });
    expect(readable()).toContain('Times sent2');
    expect(readable()).toContain('Last sent');
  });

  it('is not sent again where the person thinks better of it', async () => {
    const world = createMailWorld(waiting, { confirms: false });
    await world.open();
    await press('Resend');
    await world.pass(100);
    expect(world.service.asked(sendDraft)).toHaveLength(0);
  });

  it('says why it could not be sent again', async () => {
    const world = createMailWorld(waiting);
    world.service.answer(sendDraft, { status: 429, body: { error: { code: 'ApplicationThrottled', message: 'no' } } });
    await world.open();
    await press('Resend');
    await world.pass(100);
    expect(readable()).toContain('Your mailbox takes no more mails at the moment');
    expect(world.run().csp_requestcount).toBe(1);
  });

  it('says that a reminder was given', async () => {
    const world = createMailWorld({ ...waiting, csp_remindedon: '2026-11-20T12:00:00Z' });
    await world.open();
    expect(readable()).toContain('a reminder was given: 2026-11-20 12:00.');
  });

  it('is looked after at once when asked', async () => {
    const world = createMailWorld(waiting);
    await world.open();
    await press('Look now');
    await world.pass(50);
    expect(world.service.asked(`POST /api/runs/${runId}`)).toHaveLength(1);
  });

  it('can be withdrawn', async () => {
    const world = createMailWorld(waiting);
    await world.open();
    await press('Withdraw this run');
    await world.pass(50);
    expect(world.run()).toMatchObject({ statecode: 1, statuscode: runStatus.Withdrawn });
    expect(readable()).toContain('This request was withdrawn');
    expect(world.service.asked(`POST /api/runs/${runId}`)).toHaveLength(1);
  });

  it('is withdrawn also where the service cannot be told', async () => {
    const world = createMailWorld(waiting);
    world.service.answer('POST /api/runs/', 'unreachable');
    await world.open();
    await press('Withdraw this run');
    await world.pass(50);
    expect(readable()).toContain('This request was withdrawn');
  });

  it('can no longer be withdrawn once the customer has accepted', async () => {
    const accepted = JSON.stringify([step('request', 'done'), step('relationship', 'done'), step('mapping', 'running')]);
    const world = createMailWorld({ ...waiting, csp_steps: accepted });
    await world.open();
    expect(screen.queryByRole('button', { name: 'Withdraw this run' })).toBeNull();
  });
});
