import { createFormEvents } from '../../../sandbox/app/client/form/form-events';
import type { FormHandler } from '../../../sandbox/app/client/form/form-definition';
import { readParameters, registerHandlers } from '../../../sandbox/app/client/form/form-handlers';
import { boatForm, boatTable, portTable } from './sample-table';
import { createWorld, openSession } from './world';

const handler = (given: Partial<FormHandler>): FormHandler => ({
  event: 'onload',
  target: null,
  function: 'Fleet.Boat.onLoad',
  library: 'test_/boat.js',
  enabled: true,
  passExecutionContext: false,
  parameters: '',
  ...given,
});

describe('handlers of a form’s XML', () => {
  const calls: unknown[][] = [];
  const libraries = {
    find:
      (name: string) =>
      (...values: readonly unknown[]) =>
        void calls.push([name, ...values]),
  };
  const run = (given: Partial<FormHandler>, event: 'load' | 'save' | 'change' | 'tab', target: string | null): unknown[][] => {
    calls.length = 0;
    const events = createFormEvents();
    registerHandlers([handler(given)], events, libraries);
    for (const each of events.handlers(event, target)) each('context' as never);
    return calls;
  };

  it('get the execution context only where they ask for it', () => {
    expect(run({}, 'load', null)).toEqual([['Fleet.Boat.onLoad']]);
    expect(run({ passExecutionContext: true, parameters: '"a", 2' }, 'load', null)).toEqual([['Fleet.Boat.onLoad', 'context', 'a', 2]]);
  });

  it('listen to their own column only', () => {
    expect(run({ event: 'onchange', target: 'name' }, 'change', 'name')).toHaveLength(1);
    expect(run({ event: 'onchange', target: 'name' }, 'change', 'mail')).toHaveLength(0);
  });

  it.each([
    ['onsave', 'save', null],
    ['tabstatechange', 'tab', 'history'],
  ] as const)('of %s are called then', (event, known, target) => {
    expect(run({ event, target }, known, target)).toHaveLength(1);
  });

  it('that are switched off are not called', () => {
    expect(run({ enabled: false }, 'load', null)).toEqual([]);
  });
});

describe('parameters of a handler', () => {
  it.each<[string, unknown[]]>([
    ['', []],
    ['"a","b"', ['a', 'b']],
    ["'a', 1, true, null", ['a', 1, true, null]],
    ['{"deep": [1]}', [{ deep: [1] }]],
  ])('%s are %j', (text, values) => {
    expect(readParameters(text)).toEqual(values);
  });

  it('that are no literals fail', () => {
    expect(() => readParameters('window.close()')).toThrow();
  });
});

describe('the script of a form', () => {
  it('runs when the form opens, with the form', async () => {
    const form = { ...boatForm, handlers: [handler({ passExecutionContext: true, function: 'Fleet.Boat.onLoad' })] };
    const heard: string[] = [];
    Object.assign(window, {
      Fleet: {
        Boat: {
          onLoad: (context: Xrm.Events.EventContext) => {
            heard.push(String(context.getFormContext().getAttribute('name')?.getValue()));
            context.getFormContext().getControl<Xrm.Controls.StandardControl>('name')?.setDisabled(true);
          },
        },
      },
    });
    const { session } = await openSession(createWorld({ tables: [{ ...boatTable, forms: [form] }, portTable] }));
    expect(heard).toEqual(['Tern']);
    expect(session.state.controls['name']?.disabled).toBe(true);
  });

  it('that does not exist is said on the form, which opens all the same', async () => {
    const form = { ...boatForm, handlers: [handler({ function: 'Fleet.Missing.onLoad' })] };
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { session } = await openSession(createWorld({ tables: [{ ...boatTable, forms: [form] }, portTable] }));
    logged.mockRestore();
    expect(session.state.notifications[0]?.message).toContain('Fleet.Missing.onLoad');
  });
});
