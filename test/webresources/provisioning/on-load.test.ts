import { XrmMockGenerator } from 'xrm-mock';
import { runStatus } from '../../../solution/rows';
import { onLoad } from '../../../webresources/provisioning';

type TabChange = (context: Xrm.Events.EventContext) => void;

/** A run's form with its record tab, as the Client API offers it. */
const open = (status: number) => {
  XrmMockGenerator.initialise();
  XrmMockGenerator.Attribute.createOptionSet({ name: 'statuscode', value: status });
  const record = XrmMockGenerator.Tab.createTab('record', 'Record', true, 'collapsed');
  const handlers: TabChange[] = [];
  record.addTabStateChange = (handler) => void handlers.push(handler);
  const context = XrmMockGenerator.getEventContext();
  const refresh = jest.fn(() => Promise.resolve());
  Object.assign(context.getFormContext().data, { refresh });
  onLoad(context);
  return {
    record,
    refresh,
    turn: (state: Xrm.DisplayState) => (record.setDisplayState(state), handlers.forEach((handler) => handler(context))),
  };
};

describe('the form of a run', () => {
  it.each([
    ['a draft', runStatus.Draft, false],
    ['a run under way', runStatus.InProgress, true],
    ['a finished run', runStatus.Completed, true],
  ])('shows the record of %s: %p', (_, status, shown) => {
    expect(open(status).record.getVisible()).toBe(shown);
  });

  it('reads the row anew when the record is opened, because the service writes it meanwhile', () => {
    const { refresh, turn } = open(runStatus.InProgress);
    turn('expanded');
    turn('collapsed');
    expect(refresh.mock.calls).toEqual([[false]]);
  });
});
