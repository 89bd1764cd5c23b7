import { connect } from '../../../webresources/provider';
import { list } from '../crm';
import { Channel, installChannels } from './channel';
import { chosen, createWorld } from './world';

const consentPage = 'https://login.test/authorize?state=s-1&client_id=app';
const channelName = 'tenantry-consent-s-1';

type Popup = { closed: boolean; location: { href: string }; close(): void };

const setUp = () => {
  const world = createWorld();
  const popup: Popup = { closed: false, location: { href: '' }, close: () => void (popup.closed = true) };
  const opened = jest.fn((..._how: unknown[]): Popup | null => popup);
  Object.assign(window, { open: opened });
  world.network.answer('POST /api/providers/p/consent', { status: 200, body: { url: consentPage } });
  world.network.answer('POST /api/providers/p/consent/complete', { status: 204 });
  const providers = list();
  return { ...world, popup, opened, providers, run: () => connect(providers, chosen) };
};

const later = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

/** Microsoft returns to our page, which hands on what it got. */
const returns = (answer: unknown) => new Channel(channelName).postMessage(answer);
const code = { kind: 'code', code: 'c-1' };
const redirectUri = 'http://localhost/WebResources/csp_/provider/connected.html';

beforeEach(() => {
  installChannels();
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
});
afterEach(() => jest.useRealTimers());

describe('Connect', () => {
  it('opens the sign-in in a window of its own, and hands code and state to the service', async () => {
    const { run, popup, network, providers, crm } = setUp();
    const connected = run();
    await later(100);
    expect(popup.location.href).toBe(consentPage);
    returns(code);
    await later(100);
    await connected;
    expect(network.asked('POST').map(({ body }) => body)).toEqual([{ redirectUri }, { code: 'c-1', state: 's-1', redirectUri }]);
    expect(popup.closed).toBe(true);
    expect(providers.refresh).toHaveBeenCalledTimes(1);
    expect([crm.errors, crm.progress.at(-1)]).toEqual([[], null]);
  });

  it('opens the window before it asks anybody, because browsers let only a click open one', () => {
    const { run, opened, network } = setUp();
    void run();
    return Promise.resolve()
      .then(() => undefined)
      .then(() => {
        expect(opened).toHaveBeenCalledTimes(1);
        expect(network.questions).toEqual([]);
      });
  });

  it('tells the page that the answer arrived, so that it may close', async () => {
    const { run } = setUp();
    const connected = run();
    await later(100);
    const page = new Channel(channelName);
    const heard: unknown[] = [];
    page.onmessage = ({ data }) => void heard.push(data);
    page.postMessage(code);
    await later(100);
    await connected;
    expect(heard).toEqual(['taken']);
  });

  it('says that the browser did not open the window, and asks nobody', async () => {
    const { run, opened, crm, network } = setUp();
    opened.mockReturnValue(null);
    await run();
    expect(crm.errors).toEqual([{ message: expect.stringContaining('Allow pop-up windows') as unknown }]);
    expect(network.questions).toEqual([]);
  });

  it('closes the window where the service refuses, and says why', async () => {
    const { run, popup, crm, network } = setUp();
    network.answer('POST /api/providers/p/consent', { status: 403, body: { code: 'not-permitted', correlationId: 'c-2' } });
    await run();
    expect(popup.closed).toBe(true);
    expect(crm.errors).toEqual([{ message: expect.stringContaining('security role') as unknown, details: 'c-2' }]);
  });

  it('says that Microsoft gave no consent, with Microsoft’s words for the administrator', async () => {
    const { run, crm, network } = setUp();
    const connected = run();
    await later(100);
    returns({ kind: 'declined', error: 'access_denied', description: 'AADSTS65004' });
    await later(100);
    await connected;
    expect(crm.errors).toEqual([
      { message: expect.stringContaining('did not give the consent') as unknown, details: 'access_denied\nAADSTS65004' },
    ]);
    expect(network.asked('POST /api/providers/p/consent/complete')).toEqual([]);
  });

  it('takes no notice of what is no answer, or is meant for another request', async () => {
    const { run, network } = setUp();
    const connected = run();
    await later(100);
    for (const answer of [null, 'code', {}, { kind: 'code' }, { kind: 'code', code: 7 }, { kind: 'declined' }]) returns(answer);
    new Channel('tenantry-consent-other').postMessage(code);
    await later(100);
    expect(network.asked('POST /api/providers/p/consent/complete')).toEqual([]);
    returns(code);
    await later(100);
    await connected;
  });

  it('asks whether to wait on where the window was closed, and gives up when told to: nothing was changed', async () => {
    const { run, popup, crm, network } = setUp();
    const connected = run();
    await later(100);
    crm.says = false;
    popup.closed = true;
    await later(1000);
    expect(crm.questions).toEqual([]);
    await later(2000);
    await connected;
    expect(crm.questions).toHaveLength(1);
    expect(crm.errors).toEqual([{ message: expect.stringContaining('Nothing was changed') as unknown }]);
    expect(network.asked('POST /api/providers/p/consent/complete')).toEqual([]);
  });

  it('waits on where a sign-in page only hides its window from ours', async () => {
    const { run, popup, crm, network } = setUp();
    const connected = run();
    await later(100);
    popup.closed = true;
    await later(30_000);
    expect(crm.questions).toHaveLength(1);
    returns(code);
    await later(100);
    await connected;
    expect(network.asked('POST /api/providers/p/consent/complete')).toHaveLength(1);
    expect(crm.errors).toEqual([]);
  });

  it('asks again after a minute of waiting', async () => {
    const { run, popup, crm } = setUp();
    const connected = run();
    await later(100);
    popup.closed = true;
    await later(30_000);
    crm.says = false;
    await later(60_000);
    await connected;
    expect(crm.questions).toHaveLength(2);
  });

  it('takes the code that arrives while the page is still closing', async () => {
    const { run, popup, crm, network } = setUp();
    const connected = run();
    await later(100);
    popup.closed = true;
    await later(1000);
    returns(code);
    await later(100);
    await connected;
    expect(crm.questions).toEqual([]);
    expect(network.asked('POST /api/providers/p/consent/complete')).toHaveLength(1);
  });
});
