import { errorOf } from '../../../sandbox/app/client/form/form-faults';
import type { ControlState } from '../../../sandbox/app/client/form/form-state';
import { attribute } from './sample-table';

const column = (fault: string | null) =>
  ({ attribute: attribute({ logicalName: 'launched', type: 'datetime' }), required: 'none', submit: 'dirty', fault }) as const;
const control = (...notifications: readonly ['ERROR' | 'RECOMMENDATION', string][]): ControlState => ({
  visible: true,
  label: 'Launched',
  disabled: false,
  options: null,
  notifications: notifications.map(([level, message], at) => ({ id: String(at), level, message, actions: [] })),
});

describe('what is wrong at a control', () => {
  it.each([
    ['what was typed means nothing', 'no date', control(), 'no date'],
    ['a script finds fault with the value', null, control(['RECOMMENDATION', 'ask'], ['ERROR', 'too early']), 'too early'],
    ['both, since the script still speaks of the value from before', 'no date', control(['ERROR', 'too early']), 'no date'],
    ['nothing', null, control(['RECOMMENDATION', 'ask']), null],
  ] as const)('where %s', (_case, fault, shown, expected) => expect(errorOf(shown, column(fault))).toBe(expected));
});
