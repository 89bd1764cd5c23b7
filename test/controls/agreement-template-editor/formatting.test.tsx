import { act, fireEvent, screen } from '@testing-library/react';
import { createWorld, enter, field, key, press, readable, selectAll, type } from './world';

const bodyAfter = async (use: () => Promise<void>, body = '<p>a</p>'): Promise<string | null> => {
  const world = createWorld({ body });
  await world.open();
  await selectAll('body');
  await use();
  await world.pass(300);
  return world.form().body;
};

describe('A tool of the body', () => {
  it.each([
    ['Heading H1', '<h1>a</h1>'],
    ['Heading H3', '<h3>a</h3>'],
    ['Bold', '<p><strong>a</strong></p>'],
    ['Italic', '<p><em>a</em></p>'],
    ['Bulleted list', '<ul><li><p>a</p></li></ul>'],
    ['Numbered list', '<ol><li><p>a</p></li></ol>'],
  ])('%s makes %s, tells that it is on, and takes it back', async (tool, made) => {
    const world = createWorld({ body: '<p>a</p>' });
    await world.open();
    await selectAll('body');
    await press(tool);
    await world.pass(300);
    expect(world.form().body).toBe(made);
    expect(screen.getByRole('button', { name: tool }).getAttribute('aria-pressed')).toBe('true');
    await press(tool);
    await world.pass(300);
    expect(world.form().body).toBe('<p>a</p>');
  });

  it('that has nothing to do says so and stays reachable', async () => {
    const world = createWorld({ body: '<p>a</p>' });
    await world.open();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    await press('Undo');
    await world.pass(300);
    expect(world.told).toEqual([]);
  });

  it('is reached by arrows; the tools are one stop for Tab', async () => {
    await createWorld().open();
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=toolbar] button')];
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, ...Array(9).fill(-1)]);
    const go = (name: string) => act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key: name }));
    buttons[0]?.focus();
    for (const [name, at] of [
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
      ['ArrowLeft', 9],
      ['ArrowRight', 0],
      ['End', 9],
      ['Home', 0],
    ] as const) {
      go(name);
      expect(document.activeElement).toBe(buttons[at]);
      expect(buttons[at]?.tabIndex).toBe(0);
    }
  });
});

describe('Keys', () => {
  it.each([
    ['b', { ctrlKey: true, keyCode: 66 }, '<p><strong>a</strong></p>'],
    ['i', { ctrlKey: true, keyCode: 73 }, '<p><em>a</em></p>'],
  ])('Ctrl+%s emphasises', async (name, more, made) => {
    expect(await bodyAfter(() => key('body', name, more))).toBe(made);
  });

  it('of a list split, indent, outdent and end it', async () => {
    const world = createWorld({ body: '<ul><li><p>a</p></li></ul>' });
    await world.open();
    await enter('body');
    await key('body', 'Enter');
    await type('body', 'b');
    await key('body', ']', { ctrlKey: true, keyCode: 221 });
    await world.pass(300);
    expect(world.form().body).toBe('<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>');
    await key('body', '[', { ctrlKey: true, keyCode: 219 });
    await key('body', 'Enter');
    await key('body', 'Backspace');
    await type('body', 'c');
    await world.pass(300);
    expect(world.form().body).toBe('<ul><li><p>a</p></li><li><p>b</p></li></ul><p>c</p>');
  });

  it('Tab leaves the text, also out of a list', async () => {
    await createWorld({ body: '<ul><li><p>a</p></li><li><p>b</p></li></ul>' }).open();
    await enter('body');
    expect(fireEvent.keyDown(field('body'), { key: 'Tab' })).toBe(true);
  });

  it('Enter twice keeps an empty line, which mail programs show, and which is read again', async () => {
    const world = createWorld({ body: '<p>a</p>' });
    await world.open();
    await enter('body');
    await key('body', 'Enter');
    await key('body', 'Enter');
    await type('body', 'b');
    await key('body', 'Enter', { shiftKey: true });
    await type('body', 'c');
    await world.pass(300);
    const body = '<p>a</p><p><br></p><p>b<br>c</p>';
    expect(world.form().body).toBe(body);
    world.close();
    const again = createWorld({ body });
    await again.open();
    await type('body', '!');
    await again.pass(300);
    expect(again.form().body).toBe('<p>a</p><p><br></p><p>b<br>c!</p>');
  });
});

describe('A link', () => {
  const address = () => screen.getByRole('textbox', { name: 'Address of the link' });
  const typeAddress = (href: string) => act(() => void fireEvent.change(address(), { target: { value: href } }));

  it.each(['https://x.test/a?b=1&c=2', 'http://x.test', 'mailto:jane@contoso.com'])('leads to %s', async (href) => {
    const body = await bodyAfter(async () => {
      await press('Link');
      typeAddress(href);
      await press('Apply');
    });
    expect(body).toBe(`<p><a href="${href.replace('&', '&amp;')}">a</a></p>`);
  });

  it.each(['', 'x.test', '/relative', 'javascript:alert(1)', ' java\nscript:1', 'data:text/html,x', 'https://x y', '{{account.name}}'])(
    'does not lead to %j, and the panel says to where it may',
    async (href) => {
      const body = await bodyAfter(async () => {
        await press('Link');
        typeAddress(href);
        await press('Apply');
      });
      expect(body).toBe('<p>a</p>');
      expect(readable()).toContain('Type an address that begins with https://');
    },
  );

  it('without a text has its address as text', async () => {
    const world = createWorld();
    await world.open();
    await press('Link');
    typeAddress('https://x.test');
    act(() => void fireEvent.keyDown(address(), { key: 'Enter' }));
    await world.pass(300);
    expect(world.form().body).toBe('<p><a href="https://x.test">https://x.test</a></p>');
    expect(document.activeElement).toBe(field('body'));
  });

  it('is changed and removed as a whole where the cursor stands in it', async () => {
    const world = createWorld({ body: '<p>see <a href="https://x.test">the <strong>page</strong></a></p>' });
    await world.open();
    await act(async () => {
      field('body').editor.chain().focus().setTextSelection(7).run();
      await jest.advanceTimersByTimeAsync(50);
    });
    await press('Link');
    expect(address()).toHaveProperty('value', 'https://x.test');
    typeAddress('https://y.test');
    await press('Apply');
    await world.pass(300);
    expect(world.form().body).toBe('<p>see <a href="https://y.test">the <strong>page</strong></a></p>');
    await press('Link');
    await press('Remove link');
    await world.pass(300);
    expect(world.form().body).toBe('<p>see the <strong>page</strong></p>');
  });

  it('is left as it was by Escape and by Cancel', async () => {
    const world = createWorld({ body: '<p>a</p>' });
    await world.open();
    const escape = async (): Promise<void> => void act(() => void fireEvent.keyDown(address(), { key: 'Escape' }));
    for (const leave of [escape, () => press('Cancel')]) {
      await press('Link');
      await leave();
      await world.pass(50);
      expect(screen.queryByRole('group', { name: 'Link' })).toBeNull();
      expect(document.activeElement).toBe(field('body'));
    }
    expect(world.told).toEqual([]);
  });
});
