import { fireEvent } from '@testing-library/react';
import { publication } from '../../../solution/rows';
import { chips, createWorld, field, key, paste, press, readable, selectAll, templateId, type } from './world';

describe('The form', () => {
  it('is not changed by being opened, whatever it holds', async () => {
    const world = createWorld({ subject: 'a  b', body: '<p onclick="x()">{{ account.name }}</p><script>1</script>' });
    await world.open();
    await world.pass(1000);
    expect(world.told).toEqual([]);
    world.close();
    expect(world.told).toEqual([]);
  });

  it('has what is typed at most 300 milliseconds later, also while typing goes on', async () => {
    const world = createWorld();
    await world.open();
    await type('body', 'a');
    await world.pass(190);
    await type('body', 'b');
    await world.pass(50);
    expect(world.form().body).toBe('<p>ab</p>');
  });

  it('has it at once when the keyboard leaves', async () => {
    const world = createWorld();
    await world.open();
    await type('subject', 'a');
    fireEvent.blur(field('subject'));
    await world.pass(0);
    expect(world.form().subject).toBe('a');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('has it before a key with %j saves it', async (held) => {
    const world = createWorld();
    await world.open();
    await type('body', 'a');
    fireEvent.keyDown(field('body'), { key: 's', ...held });
    expect(world.told).toEqual([{ body: '<p>a</p>' }]);
  });

  it('has it when it is closed', async () => {
    const world = createWorld();
    await world.open();
    await type('subject', 'a');
    world.close();
    expect(world.form().subject).toBe('a');
  });

  it('is told of the part that changed alone', async () => {
    const world = createWorld({ subject: 'a', body: '<p>b</p>' });
    await world.open();
    await type('subject', 'x');
    await world.pass(300);
    expect(world.told).toEqual([{ subject: 'ax' }]);
  });

  it('may give back an older text while more is typed, and nothing is lost', async () => {
    const world = createWorld();
    await world.open();
    await type('body', 'one');
    await world.pass(250);
    const older = world.form().body;
    await type('body', ' two');
    await world.give({ body: older });
    await world.pass(300);
    expect(world.form().body).toBe('<p>one two</p>');
  });

  it('may replace the text, which then is shown and cannot be undone', async () => {
    const world = createWorld({ body: '<p>old</p>' });
    await world.open();
    await type('body', '!');
    await world.pass(300);
    await world.give({ body: '<p>new {{account.name}}</p>' });
    expect(field('body').textContent).toBe('new Customer’s company');
    expect(chips('body')).toHaveLength(1);
    const told = world.told.length;
    await world.pass(1000);
    expect(world.told).toHaveLength(told);
  });

  it('may be emptied by hand', async () => {
    const world = createWorld({ body: '<p>x</p>' });
    await world.open();
    await selectAll('body');
    await key('body', 'Backspace');
    await world.pass(300);
    expect(world.form().body).toBe('');
  });
});

describe('Undo', () => {
  it('takes back what was typed, and redo brings it again', async () => {
    const world = createWorld({ body: '<p>a</p>' });
    await world.open();
    await type('body', 'b');
    await press('Undo');
    await world.pass(300);
    expect(world.form().body).toBe('<p>a</p>');
    await key('body', 'y', { ctrlKey: true, keyCode: 89 });
    await world.pass(300);
    expect(world.form().body).toBe('<p>ab</p>');
    await key('body', 'z', { ctrlKey: true, keyCode: 90 });
    await world.pass(300);
    expect(world.form().body).toBe('<p>a</p>');
  });

  it('does not take back the text that the form brought', async () => {
    const world = createWorld({ body: '<p>{{account.name}}</p>' });
    await world.open();
    await key('body', 'z', { ctrlKey: true, keyCode: 90 });
    expect(chips('body')).toHaveLength(1);
  });
});

describe('A locked form', () => {
  const locked = { subject: 'a', body: '<p>b <a href="https://x.test">c</a></p>', isLocked: true };

  it.each([
    ['Draft', true],
    ['Published', false],
    ['Retired', false],
  ] as const)('of a %s template says that it may only be read, unless the form says why: %s', async (state, says) => {
    const world = createWorld(locked);
    world.rows.put('csp_agreementtemplate', templateId, { csp_publication: publication[state] });
    await world.open();
    expect(readable().includes('You can read this template, but not change it.')).toBe(says);
  });

  it('is read, not written', async () => {
    const world = createWorld(locked);
    await world.open();
    expect(field('body').getAttribute('contenteditable')).toBe('false');
    expect(field('body').getAttribute('aria-readonly')).toBe('true');
    expect(field('body').tabIndex).toBe(0);
    expect(document.querySelector('[role=toolbar]')).toBeNull();
    expect(readable()).not.toContain('Insert field');
    await paste('body', { text: 'x' });
    await world.pass(300);
    expect(world.told).toEqual([]);
  });

  it('follows no link', async () => {
    await createWorld(locked).open();
    const link = field('body').querySelector('a') ?? document.body;
    expect(fireEvent.click(link)).toBe(false);
  });

  it('can be written again once it is free', async () => {
    const world = createWorld(locked);
    await world.open();
    await world.give({ isLocked: false });
    expect(field('body').getAttribute('contenteditable')).toBe('true');
    await type('body', '!');
    await world.pass(300);
    expect(world.form().body).toContain('!');
  });
});
