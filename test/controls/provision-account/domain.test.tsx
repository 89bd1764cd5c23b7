import { screen } from '@testing-library/react';
import { wizardStep } from '../../../solution/rows';
import { answeredRun, createWorld, press, providerId, readable, type } from './world';

const onCompany = { ...answeredRun, csp_wizardstep: wizardStep.Company };
const taken = { status: 200, body: { domain: 'contoso.onmicrosoft.com', available: false } };

describe('The domain', () => {
  it('is checked a moment after the last letter, once', async () => {
    const world = createWorld(onCompany);
    await world.open();
    await world.pass(1000);
    const before = world.service.asked('GET /api/domains/').length;
    for (const prefix of ['n', 'no', 'nor', 'nort', 'north']) {
      type(/^Domain/, prefix);
      await world.pass(100);
    }
    expect(readable()).toContain('Checking north.onmicrosoft.com');
    expect(world.service.asked('GET /api/domains/')).toHaveLength(before);
    await world.pass(400);
    expect(world.service.asked('GET /api/domains/').slice(before)).toMatchObject([{ path: `/api/domains/north?providerId=${providerId}` }]);
    expect(readable()).toContain('north.onmicrosoft.com is free.');
  });

  it('that is taken is said at once and keeps from going on', async () => {
    const world = createWorld(onCompany);
    world.service.answer('GET /api/domains/', taken);
    await world.open();
    await world.pass(1000);
    expect(readable()).toContain('contoso.onmicrosoft.com is taken.');
    await press('Next');
    await world.pass(1);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The company');
    expect(readable()).toContain('This domain is taken. Choose another one.');
  });

  it('whose answer is outdated is dropped together with its question', async () => {
    const world = createWorld(onCompany);
    world.service.answer('GET /api/domains/slow', 'never');
    await world.open();
    type(/^Domain/, 'slow');
    await world.pass(500);
    type(/^Domain/, 'quick');
    await world.pass(500);
    expect(world.service.asked('GET /api/domains/slow')[0]?.signal.aborted).toBe(true);
    expect(readable()).toContain('quick.onmicrosoft.com is free.');
    expect(readable()).not.toContain('slow.onmicrosoft.com');
  });

  it.each([
    ['the service is unreachable', 'unreachable' as const],
    ['the provider fails', { status: 502, body: { code: 'provider-failing', correlationId: 'c' } }],
    ['the answer is no answer', { status: 200, body: { nonsense: true } }],
  ])('that cannot be checked because %s keeps nobody from going on', async (_name, answer) => {
    const world = createWorld(onCompany);
    world.service.answer('GET /api/domains/', answer);
    await world.open();
    await world.pass(1000);
    expect(readable()).toContain('You can go on; it is checked when the tenant is created.');
    await press('Next');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The contact');
  });

  it('is not asked about where it cannot be one', async () => {
    const world = createWorld({ ...onCompany, csp_domainprefix: 'con-toso' });
    await world.open();
    await world.pass(1000);
    expect(world.service.asked('GET /api/domains/')).toHaveLength(0);
  });

  it('is suggested from the company’s name', async () => {
    const world = createWorld({ ...onCompany, csp_companyname: 'Müller & Söhne GmbH', csp_domainprefix: null });
    await world.open();
    await press('Use muellersoehne');
    expect(screen.getByLabelText(/^Domain/)).toHaveProperty('value', 'muellersoehne');
    expect(screen.queryByRole('button', { name: 'Use muellersoehne' })).toBeNull();
  });
});
