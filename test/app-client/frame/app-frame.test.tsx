import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { AppFrame } from '../../../sandbox/app/client/frame/app-frame';
import { app } from './definitions';
import { createShell, renderInShell } from './render';

/** The frame with its first page, once that has its rows. */
const openFrame = async (shell = createShell()): Promise<void> => {
  renderInShell(<AppFrame />, shell);
  await screen.findByText('No rows here yet');
};

describe('the frame of the app', () => {
  it('shows the app, its site map, and the first entry as home', async () => {
    await openFrame();
    const siteMap = screen.getByRole('navigation', { name: 'Site map' });
    expect(within(siteMap).getAllByRole('link')).toEqual(['Boats', 'Help'].map((name) => within(siteMap).getByRole('link', { name })));
    expect(within(siteMap).getByRole('link', { name: 'Boats' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Harbour' })).toBeTruthy();
    await screen.findByRole('button', { name: /Active boats/ });
    expect(document.title).toBe('Active boats - Harbour');
  });

  it('goes where the site map leads, without loading the page anew', async () => {
    const shell = createShell();
    await openFrame(shell);
    fireEvent.click(screen.getByRole('link', { name: 'Help' }));
    expect((await screen.findByTitle('new_/help.html')).getAttribute('src')).toBe('/WebResources/new_/help.html');
    expect(window.location.search).toContain('webresourceName=new_%2Fhelp.html');
  });

  it('leaves clicks that open a new tab to the browser', async () => {
    await openFrame();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    screen.getByRole('link', { name: 'Help' }).dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
  });

  it('shrinks the site map to its icons, which keep their names', async () => {
    await openFrame();
    const toggle = screen.getByRole('button', { name: 'Collapse or expand the site map' });
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('link', { name: 'Boats' }).getAttribute('title')).toBe('Boats');
  });

  it('tells who is signed in, with the way to settings and out', async () => {
    await openFrame();
    fireEvent.click(screen.getByRole('button', { name: 'Account of Sam Sailor' }));
    const card = await screen.findByRole('dialog', { name: 'Account of Sam Sailor' });
    expect(card.textContent).toContain('sam@example.com');
    expect(within(card).getByRole('link', { name: 'Sign out' }).getAttribute('href')).toBe('/sandbox/app/signout');
    fireEvent.click(within(card).getByRole('link', { name: 'Settings' }));
    await screen.findByRole('heading', { name: 'Settings' });
  });

  it('shows notifications above the page until they are dismissed', async () => {
    const shell = createShell();
    await openFrame(shell);
    shell.notifications.add({ level: 'success', message: 'All hands on deck', closable: true, action: null });
    const bars = await screen.findByRole('region', { name: 'Notifications' });
    fireEvent.click(within(bars).getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(screen.queryByText('All hands on deck')).toBeNull());
  });

  it('says so where the app has no pages', () => {
    renderInShell(<AppFrame />, createShell({ app: { ...app, areas: [] } }));
    expect(screen.getByText(/This app has no pages yet/)).toBeTruthy();
  });

  it('says why a page could not be shown, and tries again', async () => {
    const shell = createShell({ tables: [], address: '/main.aspx?pagetype=entitylist&etn=new_ghost' });
    renderInShell(<AppFrame />, shell);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('no table new_ghost');
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByRole('alert');
  });
});

describe('the settings', () => {
  const address = '/main.aspx?pagetype=settings';

  it('send language, locale and time zone to the person’s own row', async () => {
    const sent: { path: string; body: unknown; method: string | undefined }[] = [];
    const shell = createShell({
      address,
      server: (path, init) => {
        sent.push({ path, method: init.method, body: JSON.parse(String(init.body)) });
        return { status: 403, body: { error: { code: '0', message: 'no' } } };
      },
    });
    renderInShell(<AppFrame />, shell);
    fireEvent.click(screen.getByRole('combobox', { name: /Language/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Deutsch' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/Your settings were not saved: You are not allowed to do this/);
    expect(sent).toEqual([
      {
        path: `/api/data/v9.2/usersettingscollection(${app.user.userId})`,
        method: 'PATCH',
        body: { uilanguageid: 1031, localeid: 1031, timezonecode: 105 },
      },
    ]);
  });
});
