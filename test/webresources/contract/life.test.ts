import { contractRefusal, contractStatus, contractWish, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { activate, canActivate, canEnd, canMakeDefault, canReplace, end, makeDefault, replace } from '../../../webresources/contract';
import { list } from '../crm';
import { chosen, contractId, contractRow, createWorld } from './world';

const onIt = { _csp_billingcontractid_value: contractId, statecode: 0 };

/** The service does at once what is asked. */
const serve = (crm: ReturnType<typeof createWorld>, work: () => void): void => {
  const { updateRecord } = Xrm.WebApi;
  Object.assign(Xrm.WebApi, {
    updateRecord: async (...question: Parameters<typeof updateRecord>) => {
      await updateRecord(...question);
      crm.row('csp_billingcontract', contractId)['csp_asked'] = null;
      work();
    },
  });
};

const asked = (crm: ReturnType<typeof createWorld>) => crm.written.map(({ columns }) => columns['csp_asked']);

describe('the rules of a contract', () => {
  it.each([
    ['a draft', contractStatus.Draft, [true, true, false, false]],
    ['an active one', contractStatus.Active, [false, true, true, true]],
    ['one that has ended', contractStatus.Ended, [false, false, false, false]],
  ])('let %s be activated, ended, replaced, made the default as the states say', async (_what, statuscode, expected) => {
    createWorld({ statuscode });
    const rules = [canActivate, canEnd, canReplace, canMakeDefault];
    expect(await Promise.all(rules.map((rule) => rule(list(), chosen)))).toEqual(expected);
  });

  it('let nothing be asked while the service is at work', async () => {
    createWorld({ csp_asked: contractWish.Replace });
    expect(await Promise.all([canEnd, canReplace, canMakeDefault].map((rule) => rule(list(), chosen)))).toEqual([false, false, false]);
  });

  it('do not offer the flag to the one that has it', async () => {
    createWorld({ csp_isdefault: true });
    expect(await canMakeDefault(list(), chosen)).toBe(false);
  });
});

describe('Activate', () => {
  it('asks the service, and shows what became of it', async () => {
    const crm = createWorld({ statuscode: contractStatus.Draft });
    serve(crm, () => undefined);
    const place = list();
    await activate(place, chosen);
    expect(asked(crm)).toEqual([contractWish.Activate]);
    expect(place.refresh).toHaveBeenCalled();
    expect(crm.progress.at(-1)).toBeNull();
  });

  it('tells all that is missing at once, and asks nothing', async () => {
    const crm = createWorld({ statuscode: contractStatus.Draft, _transactioncurrencyid_value: null, csp_startson: null });
    await activate(list(), chosen);
    expect(crm.errors.map(({ message }) => message)).toEqual(['The currency is missing.\nThe first day is missing.']);
    expect(crm.written).toEqual([]);
  });
});

describe('End', () => {
  it('asks the person first', async () => {
    const crm = createWorld();
    crm.says = false;
    await end(list(), chosen);
    expect(crm.questions.map(({ text }) => text)).toEqual(['End Contoso – EUR? Nothing more can be put on it.']);
    expect(crm.written).toEqual([]);
  });

  it.each([
    ['an active subscription', 'csp_subscription', subscriptionStatus.Active, 'open: 1. Orders that are open, drafts among them: 0.'],
    ['one that failed', 'csp_subscription', subscriptionStatus.Failed, null],
    ['a draft of an order', 'csp_order', orderStatus.Draft, 'open: 0. Orders that are open, drafts among them: 1.'],
    ['an order that failed', 'csp_order', orderStatus.Failed, null],
  ])('with %s on the contract is refused or not, and says by how much that is open', async (_what, table, statuscode, refusal) => {
    const crm = createWorld();
    crm.tables[table] = [{ id: 'on it', ...onIt, statuscode }];
    serve(crm, () => undefined);
    await end(list(), chosen);
    expect(asked(crm)).toEqual(refusal === null ? [contractWish.End] : []);
    expect(crm.errors.map(({ message }) => message)).toEqual(refusal === null ? [] : [expect.stringContaining(refusal)]);
  });

  it('asks the service', async () => {
    const crm = createWorld();
    serve(crm, () => undefined);
    await end(list(), chosen);
    expect(asked(crm)).toEqual([contractWish.End]);
  });
});

describe('Replace contract', () => {
  it('says what moves, and opens the new one', async () => {
    const crm = createWorld();
    crm.tables['csp_subscription'] = [{ id: 's', ...onIt, statuscode: subscriptionStatus.Active }];
    serve(crm, () => {
      const made = { id: 'new', csp_billingcontractid: 'new', _csp_replacesid_value: contractId };
      if (crm.tables['csp_billingcontract']?.length === 1) crm.tables['csp_billingcontract'].push(contractRow(made));
    });
    await replace(list(), chosen);
    expect(crm.questions[0]?.text).toContain('Open subscriptions that move to it: 1. Open orders: 0.');
    expect(asked(crm)).toEqual([contractWish.Replace]);
    expect(crm.opened.map(({ page }) => page)).toEqual([{ entityName: 'csp_billingcontract', entityId: 'new' }]);
  });
});

describe('what the service refuses', () => {
  it.each([
    ['End', end, 'something-open', /still open.* Replace contract/],
    ['Replace', replace, 'not-active', /Activate it first/],
    ['Make default', makeDefault, 'newer-default', /choose Make default again/],
  ] as const)('%s is told at once, with what to do', async (_wish, command, code, sentence) => {
    const crm = createWorld();
    serve(crm, () => Object.assign(crm.row('csp_billingcontract', contractId), { csp_refusal: contractRefusal[code] }));
    await command(list(), chosen);
    expect(crm.errors.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
    expect(crm.opened).toEqual([]);
  });

  it('is not told of a wish before this one, while the service is at work', async () => {
    jest.useFakeTimers();
    const crm = createWorld({ csp_refusal: contractRefusal['something-open'] });
    const done = makeDefault(list(), chosen);
    await jest.advanceTimersByTimeAsync(60_000);
    await done;
    jest.useRealTimers();
    expect(crm.errors).toEqual([]);
  });
});

describe('Make default', () => {
  it('asks the service, which alone writes the flag', async () => {
    const crm = createWorld();
    serve(crm, () => undefined);
    await makeDefault(list(), chosen);
    expect(asked(crm)).toEqual([contractWish.MakeDefault]);
    expect(crm.written.flatMap(({ columns }) => Object.keys(columns))).not.toContain('csp_isdefault');
  });
});
