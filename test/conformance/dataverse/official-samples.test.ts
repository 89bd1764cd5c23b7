import { openWorld, type Answer, type World } from '../../sandbox/dataverse/world';
import { differences } from './compare';
import { pages, samplesAreHere, stepsOf, type Step } from './samples';

if (!samplesAreHere)
  console.error('The published Dataverse samples are not on this machine; set TENANTRY_REFERENCE to their folder to check against them.');
const testWithSamples = samplesAreHere ? test : test.skip;

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** Replays requests one after the other; ids that the samples' answers gave stand for those that ours gave. */
const replayer = (world: World) => {
  const ids = new Map<string, string>();
  const translated = (text: string) =>
    [...ids]
      .reduce((result, [theirs, ours]) => result.replaceAll(theirs, ours), text)
      .replaceAll(/(?:https:\/\/)?\[Organization URI\]/g, 'http://crm.test');
  return async ({ request, response }: Step): Promise<Answer> => {
    const answer = await world.send(request.method, translated(request.path), request.body === '' ? undefined : translated(request.body), {
      ...Object.fromEntries(Object.entries(request.headers).filter(([name]) => name === 'Prefer' || name === 'Content-Type')),
    });
    learn(ids, response?.entityId, answer.headers.get('OData-EntityId'));
    learn(ids, response?.body, answer.body);
    return answer;
  };
};

/** Remembers which of our ids stands where the sample has one. */
const learn = (ids: Map<string, string>, sample: unknown, answer: unknown): void => {
  if (typeof sample === 'string' && typeof answer === 'string') {
    const [theirs, ours] = [guid.exec(sample)?.[0], guid.exec(answer)?.[0]];
    if (theirs !== undefined && ours !== undefined) ids.set(theirs, ours);
  } else if (typeof sample === 'object' && sample !== null && typeof answer === 'object' && answer !== null) {
    const members = new Map(Object.entries(answer));
    for (const [name, value] of Object.entries(sample)) learn(ids, value, members.get(name));
  }
};

/** Whether the sandbox has the table that a request begins with. */
const isHeld = (world: World, { request }: Step): boolean => world.dataverse.definitions().sets.has(/^\w+/.exec(request.path)?.[0] ?? '');

describe('the published samples of the Web API', () => {
  testWithSamples('are answered as printed: basic operations', async () => {
    const world = openWorld();
    const replay = replayer(world);
    const steps = stepsOf('web-api-basic-operations-sample').filter((step) => isHeld(world, step));
    expect(steps.length).toBeGreaterThan(15);
    for (const step of steps) {
      const answer = await replay(step);
      if (!step.response) continue;
      expect([step.file, answer.status, answer.text.slice(0, answer.status < 400 ? 0 : 500)]).toEqual([
        step.file,
        step.response.status,
        '',
      ]);
      if (step.response.body) expect([step.file, differences(answer.body, step.response.body)]).toEqual([step.file, []]);
    }
  });

  testWithSamples('are answered as printed: batches with Content-IDs', async () => {
    const world = openWorld();
    const replay = replayer(world);
    const steps = stepsOf('execute-batch-operations-using-web-api').filter(({ request }) => !request.body.includes('/leads'));
    expect(steps.length).toBe(3);
    for (const step of steps) {
      const answer = await replay(step);
      expect([
        step.file,
        [...answer.text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status).filter((status) => status !== '204'),
      ]).toEqual([step.file, []]);
    }
    expect((await world.get('contacts?$select=fullname&$orderby=fullname')).rows.map((row) => row['fullname'])).toEqual([
      'Contact BBBBB',
      'Oncall Contact',
      'Oncall Contact',
    ]);
    expect((await world.get('accounts?$expand=primarycontactid($select=fullname)')).rows).toMatchObject([
      { name: 'IcM Account', primarycontactid: { fullname: 'Oncall Contact' } },
      { name: 'IcM Account', primarycontactid: { fullname: 'Oncall Contact' } },
    ]);
  });

  testWithSamples.each(pages())('never meet a fault of the sandbox: %s', async (page) => {
    const world = openWorld();
    const replay = replayer(world);
    for (const step of stepsOf(page)) {
      const answer = await replay(step);
      expect([step.file, answer.status === 500 ? answer.text : 'answered']).toEqual([step.file, 'answered']);
    }
  });
});
