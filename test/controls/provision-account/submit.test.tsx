import { fireEvent, screen } from '@testing-library/react';
import { runStatus } from '../../../solution/rows';
import { answeredRun, createWorld, press, readable, runId, sellerId } from './world';

const submissions = (writes: readonly Record<string, unknown>[]) => writes.filter((write) => 'csp_submittedon' in write);

describe('Finish', () => {
  it('submits once, however often it is pressed', async () => {
    const world = createWorld(answeredRun);
    await world.open();
    const button = screen.getByRole('button', { name: 'Finish' });
    fireEvent.click(button);
    fireEvent.click(button);
    fireEvent.click(button);
    await world.pass(10);
    expect(submissions(world.rows.writes)).toEqual([
      {
        csp_submittedon: '2026-11-21T12:00:00.050Z',
        'csp_SubmittedBy@odata.bind': `/systemusers(${sellerId})`,
        statuscode: runStatus.Submitted,
      },
    ]);
    expect(world.service.asked(`POST /api/runs/${runId}`)).toHaveLength(1);
  });

  it('cannot be pressed while the answers are sent, but keeps the focus', async () => {
    const world = createWorld(answeredRun);
    await world.open();
    fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
    expect(screen.getByRole('button', { name: 'Sending …' }).getAttribute('aria-disabled')).toBe('true');
    await world.pass(10);
  });

  it('writes first what was typed last', async () => {
    const world = createWorld(answeredRun);
    await world.open();
    await press('Edit: Contact');
    fireEvent.change(screen.getByLabelText(/^First name/), { target: { value: 'Janet' } });
    await press(/^Review/);
    await press('Finish');
    await world.pass(10);
    expect(world.run()).toMatchObject({ csp_firstname: 'Janet', csp_signatoryfirstname: 'Janet', statuscode: runStatus.Submitted });
  });

  it('says that nothing was sent where Dataverse cannot be reached, and can be pressed again', async () => {
    const world = createWorld(answeredRun);
    await world.open();
    world.rows.disconnect();
    await press('Finish');
    await world.pass(50);
    expect(readable()).toContain('The answers could not be sent. Nothing is lost; try again.');
    world.rows.reconnect();
    await press('Finish');
    await world.pass(50);
    expect(submissions(world.rows.writes)).toHaveLength(1);
  });

  it('does not submit again what was submitted elsewhere, and shows what became of it', async () => {
    const world = createWorld(answeredRun);
    await world.open();
    Object.assign(world.run(), { statuscode: runStatus.Completed });
    await press('Finish');
    await world.pass(10);
    expect(submissions(world.rows.writes)).toEqual([]);
    expect(readable()).toContain('The tenant of Contoso is ready');
  });

  it('does not hold against the answers what the same run has done elsewhere, such as to take the domain', async () => {
    const world = createWorld(answeredRun);
    world.service.answer('GET /api/domains/', { status: 200, body: { domain: 'contoso.onmicrosoft.com', available: false } });
    await world.open();
    await world.pass(500);
    Object.assign(world.run(), { statuscode: runStatus.Completed });
    await press('Finish');
    await world.pass(10);
    expect(readable()).toContain('The tenant of Contoso is ready');
    expect(world.rows.writes).toEqual([]);
  });

  it('says what to change also where it cannot be seen whether the run went on elsewhere', async () => {
    const world = createWorld({ ...answeredRun, csp_companyname: null });
    await world.open();
    world.rows.disconnect();
    await press('Finish');
    await world.pass(50);
    expect(readable()).toContain('“Company name” is needed.');
  });

  it('is gone when the window comes back to a draft that was finished elsewhere', async () => {
    const world = createWorld(answeredRun);
    await world.open();
    Object.assign(world.run(), { statuscode: runStatus.InProgress });
    await world.pass(120_000);
    expect(screen.queryByRole('button', { name: 'Finish' })).not.toBeNull();
    fireEvent.focus(window);
    await world.pass(10);
    expect(readable()).toContain('The tenant of Contoso is being made');
  });

  it('shows what became of a run that was completed elsewhere in the moment of the write, which Dataverse then refuses', async () => {
    const world = createWorld(answeredRun);
    await world.open();
    world.rows.webAPI.updateRecord = () => {
      Object.assign(world.run(), { statuscode: runStatus.Completed });
      return Promise.reject(new Error('the status reason is not valid for the state'));
    };
    await press('Finish');
    await world.pass(10);
    expect(readable()).toContain('The tenant of Contoso is ready');
  });

  it('does not depend on the service: Dataverse hands the row on', async () => {
    const world = createWorld(answeredRun);
    world.service.answer(`POST /api/runs/${runId}`, 'unreachable');
    await world.open();
    await press('Finish');
    await world.pass(10);
    expect(world.run().statuscode).toBe(runStatus.Submitted);
    expect(readable()).toContain('The tenant of Contoso is about to be made');
  });
});
