import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { DefinitionsError } from '../../../sandbox/app/client/definitions';
import { ErrorBoundary } from '../../../sandbox/app/client/frame/error-boundary';
import { isSignedOut, reasonOf } from '../../../sandbox/app/client/reason';
import { createText } from '../../../sandbox/app/client/texts';
import { WebApiError } from '../../../sandbox/app/client/web-api';
import { renderInShell } from './render';

const text = createText(1033);

describe('what went wrong, in words', () => {
  it.each([
    [new WebApiError(0, 'unreachable', 'Failed to fetch'), 'error.unreachable'],
    [new DefinitionsError(0), 'error.unreachable'],
    [new WebApiError(401, '', ''), 'error.signedOut'],
    [new WebApiError(403, '0x80040220', 'Principal user …'), 'error.forbidden'],
    [new WebApiError(404, '0x80040217', 'Does not exist'), 'error.notFound'],
    [new WebApiError(400, '0x80040227', 'The object …'), 'error.inUse'],
  ] as const)('%s is said in the person’s language', (error, key) => {
    expect(reasonOf(error, text)).toBe(text(key));
  });

  it('are the server’s own where they say more than ours', () => {
    expect(reasonOf(new WebApiError(400, '0x80040265', 'Give a name.'), text)).toBe('Give a name.');
    expect(reasonOf('odd', text)).toBe('odd');
  });

  it('tells when signing in again is the way on', () => {
    expect([isSignedOut(new WebApiError(401, '', '')), isSignedOut(new DefinitionsError(401)), isSignedOut(new Error('x'))]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a page that breaks while it is drawn', () => {
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('says so in its place, and can be tried again', () => {
    let broken = true;
    const Page = () => {
      if (broken) throw new Error('hole in the hull');
      return <p>afloat</p>;
    };
    renderInShell(
      <ErrorBoundary text={text}>
        <Page />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('hole in the hull');
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('afloat')).toBeTruthy();
  });
});
