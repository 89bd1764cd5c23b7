import { fireEvent, screen, within } from '@testing-library/react';
import { createWorld, field, key, press, readable, selectAll, type } from './world';

const marked = (part: 'subject' | 'body'): readonly (readonly [string | null, string])[] =>
  [...field(part).querySelectorAll<HTMLElement>('.tenantry-template-fault')].map(({ textContent, title }) => [textContent, title]);

describe('What keeps a template from being published', () => {
  it.each([
    [
      'an unknown field',
      '<p>Hi {{acount.name}}</p>',
      'acount.name',
      '“acount.name” is not a field. Choose one from the list or remove it.',
    ],
    ['an unclosed field', '<p>Hi {{account.name</p>', '{{', 'A field begins here with “{{” and does not end with “}}”.'],
    ['an empty field', '<p>Hi {{}}</p>', '{{', '“” is not a field. Choose one from the list or remove it.'],
    [
      'a field of another kind',
      '<p>Hi {{agreement.link}}</p>',
      'Agreement link',
      '“Agreement link” is not known when a template of this kind is sent.',
    ],
    [
      'a field inside an address',
      '<p>Hi <a href="https://x.test/?c={{account.name}}">there</a></p>',
      'there',
      '“Customer’s company” stands inside an address, where it cannot be filled in.',
    ],
  ])('%s is marked where it stands, and said below', async (_name, body, where, sentence) => {
    const world = createWorld({ body });
    await world.open();
    expect(marked('body')).toEqual([[where, sentence]]);
    expect(readable()).toContain(`Body: ${sentence}`);
    expect(field('body').getAttribute('aria-invalid')).toBe('true');
    expect(field('subject').getAttribute('aria-invalid')).toBe('false');
  });

  it('is said of the subject, too', async () => {
    await createWorld({ subject: 'Hi {{who}}' }).open();
    expect(marked('subject')).toHaveLength(1);
    expect(readable()).toContain('Subject: “who” is not a field.');
  });

  it('is each marked at its own place among many', async () => {
    const body =
      '<h1>{{one}} and {{account.name}}</h1><ul><li><p>{{two}}</p></li><li><p>b {{ c</p></li></ul>' +
      '<p><a href="{{relationship.link}}">here <strong>{{three}}</strong></a>, {{user.name}}, <em>{{four}}</em></p>';
    await createWorld({ body }).open();
    expect(marked('body').map(([where]) => where)).toEqual(['one', 'two', '{{', 'three', 'four']);
  });

  it('is led to, one by one', async () => {
    const world = createWorld({ body: '<p>{{one}} word {{two}}</p><p>end {{</p>' });
    await world.open();
    const chosen = (): string => {
      const { state } = field('body').editor;
      return state.doc.textBetween(state.selection.from, state.selection.to, '', (leaf) => String(leaf.attrs.name));
    };
    for (const [place, text] of [
      ['Go to place 2', 'two'],
      ['Go to place 3', '{{'],
      ['Go to place 1', 'one'],
    ] as const) {
      await press(place);
      expect(document.activeElement).toBe(field('body'));
      expect(chosen()).toBe(text);
    }
  });

  it('goes as soon as it is mended', async () => {
    const world = createWorld({ body: '<p>{{one}}</p>' });
    await world.open();
    await selectAll('body');
    await type('body', 'x');
    expect(marked('body')).toEqual([]);
    expect(readable()).not.toContain('To mend before publishing');
  });

  it('is not yet what is still being typed', async () => {
    await createWorld().open();
    await type('body', 'Hi {{acc');
    expect(marked('body')).toEqual([]);
    expect(readable()).not.toContain('To mend before publishing');
    await key('body', 'Escape');
    expect(marked('body')).toHaveLength(1);
    expect(readable()).toContain('To mend before publishing: 1');
  });

  it('is what was begun when the keyboard leaves', async () => {
    const world = createWorld();
    await world.open();
    await type('body', 'Hi {{acc');
    fireEvent.blur(field('body'));
    await world.pass(50);
    expect(marked('body')).toHaveLength(1);
  });

  it('changes with the kind', async () => {
    const world = createWorld({ body: '<p>{{relationship.link}}</p>' });
    await world.open();
    expect(marked('body')).toEqual([]);
    await world.give({ kind: 'MicrosoftCustomerAgreement' });
    expect(marked('body')).toHaveLength(1);
    await world.give({ kind: null });
    expect(marked('body')).toHaveLength(1);
  });

  it('is a text that its column does not hold', async () => {
    const world = createWorld({ subject: 'x'.repeat(403) });
    await world.open();
    expect(readable()).toContain('Subject: 3 characters too many.');
    await press('Go to place 1');
    expect(document.activeElement).toBe(field('subject'));
  });

  it('is counted, and announced', async () => {
    await createWorld({ body: '<p>{{a}} {{b}}</p>' }).open();
    const status = screen.getAllByRole('status').find(({ textContent }) => textContent?.includes('To mend'));
    expect(status?.textContent).toContain('To mend before publishing: 2');
    expect(within(status ?? document.body).getAllByRole('listitem')).toHaveLength(2);
  });
});
