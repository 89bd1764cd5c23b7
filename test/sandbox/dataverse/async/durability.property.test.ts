import fc from 'fast-check';
import { z } from 'zod';
import { Database } from '../../../../sandbox/platform/database';
import { step, updated } from './contact';
import { createScene } from './scene';

const told = z.object({ PrimaryEntityId: z.string() });

/** What can happen around the queue. A receiver is reached or not; nothing here waits for real time. */
type Act =
  | { readonly kind: 'change' | 'undo' | 'restart' | 'drain' }
  | { readonly kind: 'answer'; readonly status: number }
  | { readonly kind: 'fault'; readonly fault: 'duplicate' | 'reorder' };

const always = (act: Act) => fc.constant(act);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: always({ kind: 'change' }) },
  { weight: 1, arbitrary: always({ kind: 'undo' }) },
  { weight: 1, arbitrary: always({ kind: 'restart' }) },
  { weight: 1, arbitrary: always({ kind: 'drain' }) },
  { weight: 1, arbitrary: fc.constantFrom(200, 204, 500, 503).map((status): Act => ({ kind: 'answer', status })) },
  { weight: 1, arbitrary: fc.constantFrom('duplicate' as const, 'reorder' as const).map((fault): Act => ({ kind: 'fault', fault })) },
);

/** Plays the acts and gives how often each row was told of, and which rows were changed for good. */
const play = async (acts: readonly Act[]) => {
  const database = new Database(':memory:');
  const calls = new Map<string, number>();
  const kept: string[] = [];
  let status = 200;
  const fetch = (_url: unknown, init?: RequestInit): Promise<Response> => {
    const { PrimaryEntityId: id } = told.parse(JSON.parse(z.string().parse(init?.body)));
    calls.set(id, (calls.get(id) ?? 0) + 1);
    return Promise.resolve(new Response(null, { status }));
  };
  let jobs = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++jobs).padStart(12, '0')}`;
  const open = () => createScene('http://127.0.0.1:1', [step()], { database, fetch, newId }).service;
  let service = open();
  for (const [index, each] of acts.entries()) {
    const id = `11111111-1111-4111-8111-${String(index).padStart(12, '0')}`;
    switch (each.kind) {
      case 'change':
        database.transaction(() => service.publish({ ...updated, id }));
        kept.push(id);
        break;
      case 'undo':
        expect(() =>
          database.transaction(() => {
            service.publish({ ...updated, id });
            throw new Error('undone');
          }),
        ).toThrow('undone');
        break;
      case 'restart':
        service = open();
        break;
      case 'drain':
        await service.drain();
        break;
      case 'answer':
        status = each.status;
        break;
      case 'fault':
        service.faults.arm({ kind: each.fault, times: 1 });
    }
  }
  await service.drain();
  const left = service.pending();
  database.close();
  return { calls, kept, left };
};

test('every change that was kept is told of, once and at most once more for each reason to repeat; no change that was undone ever is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const { calls, kept, left } = await play(acts);
      expect(left).toBe(0);
      expect([...calls.keys()].sort()).toEqual([...kept].sort());
      const duplicates = acts.filter((each) => each.kind === 'fault' && each.fault === 'duplicate').length;
      const retries = acts.some((each) => each.kind === 'answer' && each.status === 503) ? 1 : 0;
      const repeats = [...calls.values()].map((count) => count - 1 - retries).filter((more) => more > 0);
      expect(repeats.reduce((sum, more) => sum + more, 0)).toBeLessThanOrEqual(duplicates);
    }),
    { numRuns: 150 },
  );
});
