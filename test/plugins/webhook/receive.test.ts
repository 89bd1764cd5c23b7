import { valueBefore } from '../../../plugins/webhook/execution-context';
import { createWebhook } from '../../../plugins/webhook/receive';
import { createLog } from '../../../plugins/log';
import type { Guard } from '../../../plugins/steps';
import { webhookKey } from '../world/environment';
import { updateOfRun, runId } from '../world/execution-context';

type Taken = { rowId: string };

const webhook = (step: (change: Taken) => Promise<boolean> = async () => true, guard: Guard | null = null) => {
  const taken: Taken[] = [];
  const app = createWebhook({
    key: webhookKey,
    log: createLog('silent'),
    stepFor: (table, message) =>
      table === 'csp_provisioning' && message === 'Update'
        ? (change) => {
            taken.push(change);
            return step(change);
          }
        : null,
    guardFor: (table, message) => (table === 'csp_provisioning' && message === 'Update' ? guard : null),
  });
  const deliver = (body: unknown, headers: Record<string, string> = { 'x-tenantry-key': webhookKey }) =>
    app.request('/', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { deliver, taken };
};

describe('the webhook', () => {
  test('takes a delivery of Dataverse and hands on which row it is about, and nothing else', async () => {
    const { deliver, taken } = webhook();
    expect((await deliver(updateOfRun())).status).toBe(202);
    expect(taken).toEqual([{ rowId: runId }]);
  });

  test('takes a delivery whose contents were left out because they were too long', async () => {
    const { deliver, taken } = webhook();
    const { InputParameters: _in, PostEntityImages: _post, PreEntityImages: _pre, ParentContext: _parent, ...rest } = updateOfRun();
    const response = await deliver(rest, { 'x-tenantry-key': webhookKey, 'x-ms-dynamics-msg-size-exceeded': 'true' });
    expect(response.status).toBe(202);
    expect(taken).toHaveLength(1);
  });

  test('takes the same delivery as often as it comes', async () => {
    const { deliver } = webhook(async () => false);
    for (let times = 0; times < 3; times++) expect((await deliver(updateOfRun())).status).toBe(202);
  });

  test.each([
    ['no key', {}],
    ['an empty key', { 'x-tenantry-key': '' }],
    ['another key', { 'x-tenantry-key': 'the-key-of-the-webhook-in-texts' }],
    ['a longer key', { 'x-tenantry-key': `${webhookKey}x` }],
    ['the key in another header', { authorization: webhookKey }],
  ])('refuses a delivery with %s, before it reads it', async (_with, headers) => {
    const { deliver, taken } = webhook();
    expect((await deliver('not even JSON', headers)).status).toBe(401);
    expect((await deliver(updateOfRun(), headers)).status).toBe(401);
    expect(taken).toEqual([]);
  });

  test.each([
    ['no JSON', 'row changed'],
    ['nothing', ''],
    ['a list', []],
    ['no row', { ...updateOfRun(), PrimaryEntityId: null }],
    ['a path for a row', { ...updateOfRun(), PrimaryEntityId: '../accounts' }],
    ['no correlation', { ...updateOfRun(), CorrelationId: undefined }],
  ])('refuses what is no execution context: %s', async (_what, body) => {
    const { deliver, taken } = webhook();
    expect((await deliver(body)).status).toBe(400);
    expect(taken).toEqual([]);
  });

  test('refuses more than a megabyte', async () => {
    expect((await webhook().deliver({ ...updateOfRun(), more: 'x'.repeat(1_100_000) })).status).toBe(413);
  });

  test('thanks for deliveries of steps that are not ours and does nothing', async () => {
    const { deliver, taken } = webhook();
    expect((await deliver({ ...updateOfRun(), MessageName: 'Delete' })).status).toBe(202);
    expect((await deliver({ ...updateOfRun(), PrimaryEntityName: 'account' })).status).toBe(202);
    expect(taken).toEqual([]);
  });

  test('asks to be tried again when the row cannot be reached', async () => {
    const { deliver } = webhook(() => Promise.reject(new Error('no Dataverse')));
    expect((await deliver(updateOfRun())).status).toBe(503);
  });

  describe('asked before a change', () => {
    const question = { ...updateOfRun(), Mode: 0, Stage: 20 };
    const before = {
      key: 'Image',
      value: { __type: 'Entity', Attributes: [{ key: 'statuscode', value: { __type: 'OptionSetValue', Value: 1 } }], Id: runId },
    };

    test.each([
      ['lets it be made where it may be', async () => true, 204],
      ['refuses it where it may not', async () => false, 403],
      ['has Dataverse ask once more where that cannot be known now', () => Promise.reject(new Error('no Dataverse')), 503],
    ])('%s', async (_what, guard, status) => {
      const { deliver, taken } = webhook(undefined, guard);
      expect((await deliver(question)).status).toBe(status);
      expect(taken).toEqual([]);
    });

    test('refuses what nobody judges', async () => {
      expect((await webhook().deliver(question)).status).toBe(403);
    });

    test('tells the guard what the row was', async () => {
      const asked: unknown[] = [];
      const { deliver } = webhook(undefined, async (context) => {
        asked.push(valueBefore(context, 'statuscode'), valueBefore(context, 'csp_name'));
        return true;
      });
      await deliver({ ...question, PreEntityImages: [before] });
      expect(asked).toEqual([{ __type: 'OptionSetValue', Value: 1 }, undefined]);
    });

    test.each([
      ['in another mode', { ...question, Mode: 2 }],
      ['in no mode', { ...question, Mode: undefined }],
      ['with an image without a row', { ...question, PreEntityImages: [{ key: 'Image', value: null }] }],
    ])('does not take a question %s', async (_how, body) => {
      expect((await webhook(undefined, async () => true).deliver(body)).status).toBe(400);
    });
  });
});
