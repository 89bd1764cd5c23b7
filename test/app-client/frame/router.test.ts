import { recordPage, type Page } from '../../../sandbox/app/client/page';
import { createRouter, type LeaveGuard } from '../../../sandbox/app/client/router';

const accounts: Page = { kind: 'list', table: 'account', viewId: null };
const contacts: Page = { kind: 'list', table: 'contact', viewId: null };

/** Waits until the browser's history has moved. */
const moved = (): Promise<void> =>
  new Promise((resolve) => window.addEventListener('popstate', () => setTimeout(resolve, 0), { once: true }));
const stubborn: LeaveGuard = { dirty: () => true, mayLeave: async () => false };

describe('the router', () => {
  let ends: (() => void)[] = [];
  const start = (address = '/main.aspx') => {
    window.history.replaceState(null, '', address);
    return createRouter(window, 'csp_App');
  };
  beforeEach(() => {
    ends = [];
  });
  afterEach(() => ends.forEach((end) => end()));

  it('begins with the page of the address', () => {
    expect(start('/main.aspx?pagetype=entitylist&etn=account').current()).toEqual(accounts);
  });

  it('goes to a page, shows its address and tells who listens', async () => {
    const router = start();
    const seen: Page[] = [];
    ends.push(router.subscribe((page) => seen.push(page)));
    expect(await router.go(accounts)).toBe(true);
    expect(seen).toEqual([accounts]);
    expect(window.location.search).toContain('etn=account');
  });

  it('goes back to the page before', async () => {
    const router = start('/main.aspx?pagetype=entitylist&etn=account');
    await router.go(recordPage('account', 'a1'));
    const back = moved();
    await router.back({ kind: 'home' });
    await back;
    expect(router.current()).toEqual(accounts);
  });

  it('goes elsewhere from the first page instead of leaving the app', async () => {
    const router = start('/main.aspx?pagetype=entityrecord&etn=account&id=a1');
    await router.back(accounts);
    expect(router.current()).toEqual(accounts);
  });

  it('keeps a person whom a guard wants to keep', async () => {
    const router = start('/main.aspx?pagetype=entitylist&etn=account');
    ends.push(router.guard(stubborn));
    expect(await router.go(contacts)).toBe(false);
    expect(router.current()).toEqual(accounts);
    expect(window.location.search).toContain('etn=account');
  });

  it('undoes a Back that a guard refused, address and all', async () => {
    const router = start('/main.aspx?pagetype=entitylist&etn=account');
    await router.go(contacts);
    ends.push(router.guard(stubborn));
    const back = moved();
    window.history.back();
    await back;
    await moved();
    expect(router.current()).toEqual(contacts);
    expect(window.location.search).toContain('etn=contact');
  });

  it('lets go when the guard is gone', async () => {
    const router = start();
    router.guard(stubborn)();
    expect(await router.go(contacts)).toBe(true);
  });

  it('has the browser ask before a tab with unsaved work is closed, and only then', () => {
    const router = start();
    const closing = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(closing()).toBe(false);
    const end = router.guard(stubborn);
    expect(closing()).toBe(true);
    end();
    expect(closing()).toBe(false);
  });
});
