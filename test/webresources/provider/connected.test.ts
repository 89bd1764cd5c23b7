import { answerIn } from '../../../webresources/provider/consent-channel';
import { Channel, installChannels } from './channel';

const said = () => document.querySelector('[role=status]')?.textContent;
const heard: unknown[] = [];

/** The page as the browser opens it at that address. */
const open = async (fragment: string, language = 'en-GB', answers = true) => {
  heard.length = 0;
  installChannels();
  const form = new Channel('tenantry-consent-s-1');
  form.onmessage = ({ data }) => {
    heard.push(data);
    if (answers) form.postMessage('taken');
  };
  document.body.innerHTML = '<p role="status"></p>';
  window.history.replaceState(null, '', `/WebResources/csp_/provider/connected.html${fragment}`);
  jest.spyOn(navigator, 'language', 'get').mockReturnValue(language);
  const close = jest.spyOn(window, 'close').mockImplementation(() => undefined);
  close.mockClear();
  await jest.isolateModulesAsync(async () => void (await import('../../../webresources/provider/connected')));
  await jest.advanceTimersByTimeAsync(100);
  return close;
};

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] }));
afterEach(() => jest.useRealTimers());

describe('the page to which a consent returns', () => {
  it('hands the code to the form that asked, and closes', async () => {
    const close = await open('#code=c-1&state=s-1&session_state=x');
    expect(heard).toEqual([{ kind: 'code', code: 'c-1' }]);
    expect(close).toHaveBeenCalledTimes(1);
    expect(said()).toBe('Done. You can close this window.');
  });

  it('does not leave the code in the address', async () => {
    await open('#code=c-1&state=s-1');
    expect(window.location.hash).toBe('');
  });

  it('hands on why there is no code', async () => {
    await open('#error=access_denied&error_description=AADSTS65004&state=s-1');
    expect(heard).toEqual([{ kind: 'declined', error: 'access_denied', description: 'AADSTS65004' }]);
  });

  it('says that the form is gone where nobody takes the code', async () => {
    const close = await open('#code=c-1&state=s-1', 'en-GB', false);
    await jest.advanceTimersByTimeAsync(5000);
    expect(said()).toContain('choose Connect again');
    expect(close).not.toHaveBeenCalled();
  });

  it.each(['', '#', '#code=c-1', '#state=s-1'])('says so, too, where it was opened with %p', async (fragment) => {
    await open(fragment);
    expect([said(), heard]).toEqual([expect.stringContaining('choose Connect again'), []]);
  });

  it.each([
    ['fr-FR', 'Vous pouvez fermer'],
    ['de', 'Sie können dieses Fenster schließen'],
    ['bg-BG', 'Можете да затворите'],
    ['nl-NL', 'You can close'],
  ])('speaks %s', async (language, words) => {
    await open('#code=c-1&state=s-1', language);
    expect(said()).toContain(words);
  });
});

describe('an answer in an address', () => {
  it.each([
    ['#state=s&code=a%2Bb', { state: 's', answer: { kind: 'code', code: 'a+b' } }],
    ['#state=s&error=e', { state: 's', answer: { kind: 'declined', error: 'e', description: '' } }],
    ['#code=a', null],
    ['', null],
  ])('%p is read', (fragment, answer) => {
    expect(answerIn(fragment)).toEqual(answer);
  });
});
