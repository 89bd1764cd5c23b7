import { fireEvent, screen } from '@testing-library/react';
import { runStatus } from '../../../solution/rows';
import { createMailWorld, drafts, requestRun, sendDraft, sentItems } from './mail-world';
import { press, readable, runId, sellerId } from './world';

const ready = { ...requestRun, csp_mailto: 'jane@contoso.com', csp_mailsubject: 'Hello', csp_mailbody: '<p>Hello</p>' };

const openWorld = async (run: Parameters<typeof createMailWorld>[0] = requestRun) => {
  const world = createMailWorld(run);
  await world.open();
  await world.pass(700);
  return world;
};

describe('Send now', () => {
  it('sends one mail however often it is pressed, notes it and submits the run', async () => {
    const world = await openWorld();
    const button = screen.getByRole('button', { name: 'Send now' });
    for (let times = 0; times < 5; times += 1) fireEvent.click(button);
    await world.pass(100);
    expect(world.service.asked(sendDraft)).toHaveLength(1);
    expect(world.run()).toMatchObject({
      csp_requestcount: 1,
      statuscode: runStatus.Submitted,
      _csp_submittedby_value: sellerId,
      csp_requestedon: expect.stringMatching(/^2026-11-21T12:00/),
      csp_requestsenton: expect.stringMatching(/^2026-11-21T12:00/),
      csp_submittedon: expect.stringMatching(/^2026-11-21T12:00/),
    });
    expect(world.service.asked(`POST /api/runs/${runId}`)).toHaveLength(1);
    expect(readable()).toContain('The request to Contoso is out');
  });

  it('keeps the mail on the account’s timeline', async () => {
    const world = await openWorld();
    await press('Send now');
    await world.pass(100);
    const created = world.rows.writes.find((write) => 'activityid' in write);
    expect(created).toMatchObject({
      subject: 'Relationship with Reseller & Sons',
      directioncode: true,
      'regardingobjectid_account_email@odata.bind': expect.stringContaining('/accounts('),
    });
    expect(world.rows.writes).toContainEqual(expect.objectContaining({ statecode: 1, statuscode: 3 }));
  });

  it('tells to whom it goes, beside the button', async () => {
    await openWorld();
    expect(readable()).toContain('One mail to jane@contoso.com, from your mailbox');
  });

  it.each([
    [401, 'unauthorized', 'You could not be signed in to your mailbox'],
    [403, 'ErrorAccessDenied', 'Your mailbox does not let this application send'],
    [400, 'ErrorInvalidRecipients', 'Your mailbox does not accept this address'],
    [429, 'ApplicationThrottled', 'Your mailbox takes no more mails at the moment'],
    [400, 'ErrorMessageSizeExceeded', 'The mail could not be sent'],
  ])('says what stands against it (%s %s), and can be pressed again', async (status, code, sentence) => {
    const world = await openWorld();
    world.service.answer(sendDraft, { status, body: { error: { code, message: 'no' } } });
    await press('Send now');
    await world.pass(100);
    expect(readable()).toContain(sentence);
    expect(world.run().csp_requestcount).toBeUndefined();
    world.service.answer(sendDraft, { status: 202 });
    await press('Try again');
    await world.pass(100);
    expect(world.run()).toMatchObject({ csp_requestcount: 1, statuscode: runStatus.Submitted });
  });

  it('does not know after a break whether the mail is out, looks again, and finds it', async () => {
    const world = await openWorld();
    world.service.answer(sendDraft, 'unreachable');
    world.service.answer(drafts, { status: 200, body: { value: [] } });
    await press('Send now');
    await world.pass(100);
    expect(readable()).toContain('nothing is sent twice');
    world.service.answer(sentItems, { status: 200, body: { value: [{ id: 'm' }] } });
    await press('Look again');
    await world.pass(100);
    expect(world.run()).toMatchObject({ csp_requestcount: 1, statuscode: runStatus.Submitted });
    expect(world.service.asked(sendDraft)).toHaveLength(1);
  });

  it('notes a mail that is out later, without sending it a second time', async () => {
    const world = await openWorld();
    const update = world.rows.webAPI.updateRecord.bind(world.rows.webAPI);
    world.rows.webAPI.updateRecord = (table, id, columns) =>
      table === 'csp_provisioning' ? Promise.reject(new Error('busy')) : update(table, id, columns);
    await press('Send now');
    await world.pass(100);
    expect(readable()).toContain('The mail is out, but this could not be noted here.');
    world.rows.webAPI.updateRecord = update;
    await press('Try again');
    await world.pass(100);
    expect(world.run()).toMatchObject({ csp_requestcount: 1, statuscode: runStatus.Submitted });
    expect(world.service.asked(sendDraft)).toHaveLength(1);
  });

  it('sends nothing that could not be saved', async () => {
    const world = await openWorld(ready);
    world.rows.disconnect();
    fireEvent.change(screen.getByLabelText(/^Subject/), { target: { value: 'Other' } });
    await press('Send now');
    await world.pass(100);
    expect(readable()).toContain('The mail could not be saved, so it was not sent.');
    expect(world.service.asked(sendDraft)).toHaveLength(0);
  });

  it('only catches up with a run that was sent in another window', async () => {
    const world = await openWorld();
    Object.assign(world.run(), { statuscode: runStatus.WaitingForCustomer, csp_requestcount: 1 });
    await press('Send now');
    await world.pass(100);
    expect(world.service.asked(sendDraft)).toHaveLength(0);
    expect(readable()).toContain('Contoso must still accept');
  });
});
