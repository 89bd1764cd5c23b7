import type { Page } from 'playwright-core';
import { askedRun } from './world/asked-run';
import { RequestDesk, says, send } from './world/request-desk';

jest.setTimeout(300_000);

let desk: RequestDesk;
beforeAll(async () => (desk = await RequestDesk.open()));
afterEach(() => desk.graph.heal());
afterAll(() => desk.close());

const calls = { createDraft: /\/me\/messages$/, sendDraft: /\/me\/messages\/[^/]+\/send$/ } as const;

/** How often the page itself makes a call; what the browser repeats by itself it does not see. */
const callsOf = (page: Page, call: keyof typeof calls): readonly unknown[] => {
  const seen: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && calls[call].test(request.url())) seen.push(request);
  });
  return seen;
};

describe('the connection breaks at the server, and the browser repeats the call by itself', () => {
  test.each([
    { call: 'createDraft', kind: 'timeout-before' },
    { call: 'createDraft', kind: 'timeout-after' },
    { call: 'sendDraft', kind: 'timeout-before' },
    { call: 'sendDraft', kind: 'timeout-after' },
  ] as const)('$call, $kind: one mail, and the run waits for the customer', async ({ call, kind }) => {
    const run = await askedRun(desk.seller, `Repeated ${call} ${kind}`);
    const asking = await desk.visit(run);
    const made = callsOf(asking.page, call);
    await desk.graph.break(call, { kind });
    await send(asking);
    await asking.wizard.requestBecomes('WaitingForCustomer', run.company);
    await desk.expectOneMail(run);
    expect(made).toHaveLength(1);
    expect(await desk.graph.faultsLeft()).toBe(0);
    await asking.page.close();
  });
});

describe('the connection breaks whenever it is tried', () => {
  test('before a draft is made: nothing is out and the screen says so; trying again sends one mail', async () => {
    const run = await askedRun(desk.seller, 'No draft');
    const asking = await desk.visit(run);
    await desk.graph.break('createDraft', { kind: 'timeout-before' }, null);
    await send(asking);
    await says(asking, 'sending-mail-unreachable');
    expect([await desk.graph.mailsTo(run.address), await desk.graph.draftsTo(run.address)]).toEqual([0, 0]);
    await desk.graph.heal();
    await asking.wizard.button('try-again').click();
    await asking.wizard.requestBecomes('WaitingForCustomer', run.company);
    await desk.expectOneMail(run);
    await asking.page.close();
  });

  test('before it is sent: whether it is out is left open; looking again sends it', async () => {
    const run = await askedRun(desk.seller, 'Never sent');
    const asking = await desk.visit(run);
    await desk.graph.break('sendDraft', { kind: 'timeout-before' }, null);
    await send(asking);
    await says(asking, 'sending-unknown');
    expect([await desk.graph.mailsTo(run.address), await desk.graph.draftsTo(run.address)]).toEqual([0, 1]);
    await desk.graph.heal();
    await asking.wizard.button('look-again').click();
    await asking.wizard.requestBecomes('WaitingForCustomer', run.company);
    await desk.expectOneMail(run);
    await asking.page.close();
  });

  test('after it is sent, and nobody can look: that is left open, too, until Sent Items can be read', async () => {
    const run = await askedRun(desk.seller, 'Look again');
    const asking = await desk.visit(run);
    await desk.graph.break('sentItems', { kind: 'timeout-before' }, null);
    await desk.graph.break('sendDraft', { kind: 'timeout-after' });
    await send(asking);
    await says(asking, 'sending-unknown');
    await asking.wizard.button('look-again').click();
    await says(asking, 'sending-unknown');
    await desk.graph.heal();
    await asking.wizard.button('look-again').click();
    await asking.wizard.requestBecomes('WaitingForCustomer', run.company);
    await desk.expectOneMail(run);
    await asking.page.close();
  });
});
