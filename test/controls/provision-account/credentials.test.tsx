import { screen } from '@testing-library/react';
import { credentials } from '../../../solution/rows';
import { createWorld, finishedRun, press, readable, runId } from './world';

const path = `/api/runs/${runId}/credentials`;
const answer = { status: 200, body: { userName: 'admin@contoso.onmicrosoft.com', password: 'Xy7!kPq2' } };
const waiting = { ...finishedRun, csp_credentials: credentials.Waiting, csp_credentialsuntil: '2026-11-22T11:00:00Z' };
const anotherPerson = { userId: '00000000-0000-0000-0000-0000000000b9' };

describe('The first password', () => {
  it('is not fetched before the person asks for it', async () => {
    const world = createWorld(waiting);
    await world.open();
    expect(readable()).toContain('The password waits for you until 2026-11-22 11:00. Only you can see it.');
    expect(world.service.questions).toEqual([]);
  });

  it('is shown with its user name, and both can be copied', async () => {
    const copied = jest.fn(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText: copied } });
    const world = createWorld(waiting);
    world.service.answer(`POST ${path}`, answer);
    await world.open();
    await press('Show');
    expect(screen.getByText('Xy7!kPq2')).toBeDefined();
    await press('Copy the user name');
    await press('Copy the password');
    expect(copied.mock.calls).toEqual([['admin@contoso.onmicrosoft.com'], ['Xy7!kPq2']]);
  });

  it('is destroyed and gone from the screen when it is saved', async () => {
    const world = createWorld(waiting);
    world.service.answer(`POST ${path}`, answer);
    world.service.answer(`DELETE ${path}`, { status: 204 });
    await world.open();
    await press('Show');
    world.rows.put('csp_provisioning', runId, { csp_credentials: credentials.Saved });
    await press('I have saved them');
    await world.pass(10);
    expect(world.service.asked(`DELETE ${path}`)).toHaveLength(1);
    expect(readable()).not.toContain('Xy7!kPq2');
    expect(readable()).toContain('You have saved the password. It is not kept here any more.');
  });

  it('stays on the screen when it could not be destroyed', async () => {
    const world = createWorld(waiting);
    world.service.answer(`POST ${path}`, answer);
    await world.open();
    await press('Show');
    await press('I have saved them');
    await world.pass(50);
    expect(readable()).toContain('The service cannot be reached.');
    expect(readable()).toContain('Xy7!kPq2');
  });

  it('is never written into a row', async () => {
    const world = createWorld(waiting);
    world.service.answer(`POST ${path}`, answer);
    await world.open();
    await press('Show');
    world.close();
    await world.pass(1000);
    expect(JSON.stringify(world.rows.writes)).not.toContain('Xy7');
  });

  it('is offered to nobody but the person who submitted', async () => {
    const world = createWorld(waiting, anotherPerson);
    await world.open();
    expect(readable()).toContain('The password waits for Sam Seller until 2026-11-22 11:00. Nobody else can see it.');
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull();
  });

  it.each([
    ['gone', 'This is not kept any more.'],
    ['not-yours', 'Only the person who submitted the run may do this.'],
    ['token-expired', 'Your sign-in has ended.'],
    ['not-permitted', 'Your security roles do not permit this.'],
    ['words of a later version', 'Something unexpected happened.'],
  ])('that is refused (%s) is explained', async (code, sentence) => {
    const world = createWorld(waiting);
    world.service.answer(`POST ${path}`, { status: 410, body: { code, correlationId: 'abc' } });
    await world.open();
    await press('Show');
    await world.pass(50);
    expect(readable()).toContain(sentence);
    expect(readable()).toContain('For an administrator: abc');
  });

  it.each([
    ['Expired', 'The password was destroyed after 24 hours.'],
    ['Lost', 'its password never arrived'],
  ] as const)('%s can be set anew', async (state, sentence) => {
    const world = createWorld({ ...finishedRun, csp_credentials: credentials[state] });
    world.service.answer(`POST ${path}/reset`, answer);
    await world.open();
    expect(readable()).toContain(sentence);
    await press('Set a new password');
    expect(screen.getByText('Xy7!kPq2')).toBeDefined();
  });

  it.each(['Expired', 'Lost'] as const)('%s cannot be set anew by somebody else', async (state) => {
    const world = createWorld({ ...finishedRun, csp_credentials: credentials[state] }, anotherPerson);
    await world.open();
    expect(readable()).toContain('Sam Seller can set a new one.');
    expect(screen.queryByRole('button', { name: 'Set a new password' })).toBeNull();
  });

  it('is not spoken of before there is one', async () => {
    const world = createWorld({ ...finishedRun, csp_credentials: credentials.None });
    await world.open();
    expect(readable()).not.toContain('first password');
  });
});
