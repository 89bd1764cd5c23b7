import { XrmMockGenerator } from 'xrm-mock';
import { branch, runStatus } from '../../../solution/rows';
import { onLoad } from '../../../webresources/provisioning';

type TabChange = (context: Xrm.Events.EventContext) => void;

/** A run's form with its record tab, as the Client API offers it. */
const open = (status: number, branchTaken: number | null = null) => {
  XrmMockGenerator.initialise();
  XrmMockGenerator.Attribute.createOptionSet({ name: 'statuscode', value: status });
  XrmMockGenerator.Attribute.createOptionSet({ name: 'csp_branch', value: branchTaken });
  const record = XrmMockGenerator.Tab.createTab('record', 'Record', true, 'collapsed');
  const request = XrmMockGenerator.Section.createSection('request', 'Request', true, record);
  const handlers: TabChange[] = [];
  record.addTabStateChange = (handler) => void handlers.push(handler);
  const context = XrmMockGenerator.getEventContext();
  const refresh = jest.fn(() => Promise.resolve());
  const loaded: (() => void)[] = [];
  Object.assign(context.getFormContext().data, { refresh, addOnLoad: (handler: () => void) => void loaded.push(handler) });
  onLoad(context);
  return {
    record,
    request,
    refresh,
    readAnew: () => loaded.forEach((handler) => handler()),
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

  it.each([
    ['who has a tenant', branch.ExistingTenant, true],
    ['who is new to Microsoft', branch.NewTenant, false],
    ['of whom that is not known yet', null, false],
  ])('shows the request only of a customer who was asked: %s', (_who, branchTaken, shown) => {
    expect(open(runStatus.InProgress, branchTaken).request.getVisible()).toBe(shown);
  });

  it('shows the request as soon as the row tells of it', () => {
    const { request, readAnew } = open(runStatus.InProgress);
    XrmMockGenerator.getFormContext().getAttribute('csp_branch').setValue(branch.ExistingTenant);
    readAnew();
    expect(request.getVisible()).toBe(true);
  });
});
