import fc from 'fast-check';
import { addressOf, pageAt, recordPage, type Page } from '../../../sandbox/app/client/page';

const searchOf = (page: Page): string => addressOf(page, 'csp_App').replace(/^\/main\.aspx/, '');
const name = fc.stringMatching(/^[a-z_]{1,20}$/);

describe('the address of a page', () => {
  it('is the one that model-driven apps use', () => {
    expect(addressOf(recordPage('account', 'a1'), 'csp_App')).toBe('/main.aspx?appname=csp_App&pagetype=entityrecord&etn=account&id=a1');
    expect(addressOf({ kind: 'list', table: 'account', viewId: 'v1' }, 'csp_App')).toBe(
      '/main.aspx?appname=csp_App&pagetype=entitylist&etn=account&viewid=v1',
    );
  });

  it('leads back to the page, whatever the page is', () => {
    const pages: fc.Arbitrary<Page> = fc.oneof(
      fc.constant<Page>({ kind: 'home' }),
      fc.constant<Page>({ kind: 'settings' }),
      fc.record({ kind: fc.constant('list' as const), table: name, viewId: fc.option(fc.uuid()) }),
      fc.record({ kind: fc.constant('webresource' as const), name, data: fc.option(fc.string({ minLength: 1 })) }),
      fc.record({
        kind: fc.constant('record' as const),
        table: name,
        id: fc.option(fc.uuid()),
        formId: fc.option(fc.uuid()),
        defaults: fc.dictionary(name, fc.string()),
      }),
    );
    fc.assert(fc.property(pages, (page) => expect(pageAt(searchOf(page))).toEqual(page)));
  });

  it('takes ids with braces and in upper case as other tools write them', () => {
    expect(pageAt('?pagetype=entityrecord&etn=account&id=%7BABCD-12%7D')).toEqual(recordPage('account', 'abcd-12'));
  });

  it.each(['', '?pagetype=entitylist', '?pagetype=entityrecord&id=1', '?pagetype=webresource', '?pagetype=nonsense'])(
    'that says too little (%s) leads home',
    (search) => {
      expect(pageAt(search)).toEqual({ kind: 'home' });
    },
  );

  it.each(['not json', '[1]', '"text"', 'null'])('with first values %s that are none is a page without first values', (extraqs) => {
    expect(pageAt(`?pagetype=entityrecord&etn=account&extraqs=${encodeURIComponent(extraqs)}`)).toEqual(recordPage('account', null));
  });
});
