import { screen } from '@testing-library/react';
import { agreementState, refusal, runStatus } from '../../../solution/rows';
import { agreementId, createWorld, finishedRun, press, readable, runId } from './world';

const waiting = { ...finishedRun, statuscode: runStatus.WaitingForCustomer };
const link = 'https://attest.test/7f0c';
const agreement = {
  csp_state: agreementState.LinkSent,
  csp_link: link,
  csp_linksenton: '2026-11-21T11:00:00Z',
  csp_linkexpireson: '2026-11-28T11:00:00Z',
};

const open = async (run: object = {}, agreed: object = {}, language = 1033) => {
  const world = createWorld({ ...waiting, ...run }, { language });
  world.rows.put('csp_agreement', agreementId, { ...agreement, ...agreed });
  await world.open();
  return world;
};

describe('While the customer must still accept', () => {
  it('the link is shown with its age and its end', async () => {
    await open();
    expect(screen.getByRole('link', { name: link }).getAttribute('href')).toBe(link);
    expect(readable()).toContain('2026-11-21 11:00');
    expect(readable()).toContain('2026-11-28 11:00');
  });

  it.each([
    [1033, '(1 hour ago)', '(in 6 days)'],
    [1036, '(il y a 1 heure)', '(dans 6 jours)'],
    [1031, '(vor 1 Stunde)', '(in 6 Tagen)'],
    [1026, '(преди 1 час)', '(след 6 дни)'],
  ])('the language %i says how old it is and how long it lasts', async (language, age, rest) => {
    await open({}, {}, language);
    expect(readable()).toContain(`2026-11-21 11:00 ${age}`);
    expect(readable()).toContain(`2026-11-28 11:00 ${rest}`);
  });

  it.each([
    ['2026-11-21T11:59:30Z', '(this minute)'],
    ['2026-11-21T11:59:00Z', '(1 minute ago)'],
    ['2026-11-20T12:00:01Z', '(23 hours ago)'],
    ['2026-11-20T12:00:00Z', '(yesterday)'],
    ['2026-11-15T00:00:00Z', '(6 days ago)'],
  ])('a link made at %s was made %s', async (madeOn, age) => {
    await open({}, { csp_linksenton: madeOn });
    expect(readable()).toContain(age);
  });

  it.each([
    ['copied', 'Copied', () => Promise.resolve()],
    ['not copied where the browser forbids it', 'The browser did not allow it', () => Promise.reject(new Error('no'))],
  ])('the link is %s', async (_name, sentence, writeText) => {
    const copied = jest.fn(writeText);
    Object.assign(navigator, { clipboard: { writeText: copied } });
    await open();
    await press('Copy the link');
    expect(copied).toHaveBeenCalledWith(link);
    expect(readable()).toContain(sentence);
  });

  it('the service looks at once when it is asked to', async () => {
    const world = await open();
    await press('Check now');
    expect(world.service.asked(`POST /api/runs/${runId}`)).toHaveLength(1);
  });

  it('the acceptance is noticed by itself', async () => {
    const world = await open();
    world.rows.put('csp_provisioning', runId, { statuscode: runStatus.Completed });
    await world.pass(10_000);
    expect(readable()).toContain('The agreement is on record');
    expect(screen.queryByRole('region', { name: 'Link for the customer' })).toBeNull();
  });

  it.each<[string, object, object]>([
    ['the service says so', { csp_refusal: refusal['agreement-link-expired'] }, {}],
    ['its row says so', {}, { csp_state: agreementState.LinkExpired }],
    ['its time is over', {}, { csp_linkexpireson: '2026-11-21T12:00:00Z' }],
  ])('a link that has ended (%s) is not shown any more, and a new one can be made', async (_name, run, agreed) => {
    const world = await open(run, agreed);
    await world.pass(50);
    expect(readable()).toContain('The link has ended before the customer accepted.');
    expect(screen.queryByRole('link')).toBeNull();
    world.service.answer(`POST /api/runs/${runId}/link`, { status: 202 });
    world.rows.put('csp_provisioning', runId, { csp_refusal: null });
    world.rows.put('csp_agreement', agreementId, {
      ...agreement,
      csp_link: 'https://attest.test/new',
      csp_linkexpireson: '2026-11-28T12:00:00Z',
    });
    await press('Make a new link');
    await world.pass(50);
    expect(world.service.asked(`POST /api/runs/${runId}/link`)).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'https://attest.test/new' })).toBeDefined();
  });

  it('a minute before its end the link is still good', async () => {
    await open({}, { csp_linkexpireson: '2026-11-21T12:01:00Z' });
    expect(screen.getByRole('link', { name: link })).toBeDefined();
  });

  it('a refusal of the service is told', async () => {
    const world = await open({}, { csp_state: agreementState.LinkExpired });
    world.service.answer(`POST /api/runs/${runId}/link`, { status: 503, body: { code: 'consent-expired', correlationId: 'abc' } });
    await press('Make a new link');
    await world.pass(50);
    expect(readable()).toContain('The provider’s consent to work for you has ended.');
    expect(readable()).toContain('For an administrator: abc');
  });
});
