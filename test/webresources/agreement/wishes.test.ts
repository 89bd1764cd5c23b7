import { agreementPath, agreementState, agreementWish } from '../../../solution/rows';
import { canLookUp, canRecordDate, canSendLink, lookUp, recordDate, sendLink } from '../../../webresources/agreement';
import { createCrm, list, selectedRow, type Crm } from '../crm';

const now = '2026-11-22T09:00:00.000Z';
const chosen = [selectedRow('{A}', 'MCA', 'csp_agreement')];
const complete = {
  id: 'a',
  csp_state: agreementState.Required,
  csp_path: null,
  csp_asked: null,
  csp_agreedon: '2026-11-20',
  csp_signatoryfirstname: 'Ada',
  csp_signatorylastname: 'Lovelace',
  csp_signatoryemail: 'ada@contoso.com',
  _csp_provideraccountid_value: 'tenant',
};

const worldWith = (agreement: Readonly<Record<string, unknown>> = {}, path: number | null = agreementPath.RecordedByHand): Crm =>
  createCrm({
    csp_agreement: [{ ...complete, ...agreement }],
    csp_provideraccount: [{ id: 'tenant', _csp_providerid_value: 'provider' }],
    csp_provider: [{ id: 'provider', csp_agreementpath: path }],
  });

beforeEach(() => jest.useFakeTimers({ now: new Date(now), doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] }));
afterEach(() => jest.useRealTimers());

const offered = async () => {
  const rules = { sendLink: canSendLink, recordDate: canRecordDate, lookUp: canLookUp };
  const answers = await Promise.all(Object.entries(rules).map(async ([name, rule]) => ((await rule(list(), chosen)) ? [name] : [])));
  return answers.flat();
};

describe('for an agreement', () => {
  it.each<[string, Readonly<Record<string, unknown>>, number | null, string[]]>([
    ['that has all it needs', {}, agreementPath.RecordedByHand, ['sendLink', 'recordDate', 'lookUp']],
    ['whose provider takes no typed date', {}, agreementPath.AttestationLink, ['sendLink', 'lookUp']],
    ['whose provider says nothing, since 2026', {}, null, ['sendLink', 'lookUp']],
    ['without a date', { csp_agreedon: null }, agreementPath.RecordedByHand, ['sendLink', 'lookUp']],
    ['without the signatory’s e-mail', { csp_signatoryemail: '' }, agreementPath.RecordedByHand, ['lookUp']],
    ['without a tenant', { _csp_provideraccountid_value: null }, agreementPath.RecordedByHand, []],
    ['of which something was asked already', { csp_asked: agreementWish.LookUp }, agreementPath.RecordedByHand, []],
    ['that is confirmed', { csp_state: agreementState.Confirmed }, agreementPath.RecordedByHand, ['lookUp']],
    ['whose link expired', { csp_state: agreementState.LinkExpired }, agreementPath.AttestationLink, ['sendLink', 'lookUp']],
  ])('%s the wishes that make sense are offered', async (_what, agreement, path, wishes) => {
    worldWith(agreement, path);
    expect(await offered()).toEqual(wishes);
  });
});

const throughTime = async (work: Promise<void>): Promise<void> => {
  await jest.advanceTimersByTimeAsync(30_000);
  await work;
};

/** The service carries out the wish a moment after it was written. */
const serviceAnswers = (crm: Crm) =>
  setTimeout(() => Object.assign(crm.row('csp_agreement', 'a'), { csp_asked: null, csp_state: agreementState.LinkSent }), 1500);

describe('a wish', () => {
  it.each([
    ['Send link', sendLink, agreementWish.SendLink],
    ['Record date', recordDate, agreementWish.RecordDate],
    ['Look up', lookUp, agreementWish.LookUp],
  ])('(%s) is written with the time, and the list is read again when the service has answered', async (_name, command, wish) => {
    const crm = worldWith();
    const agreements = list();
    agreements.refresh.mockImplementation(() => expect(crm.row('csp_agreement', 'a')['csp_asked']).toBeNull());
    serviceAnswers(crm);
    await throughTime(command(agreements, chosen));
    expect(crm.written).toEqual([{ table: 'csp_agreement', id: 'a', columns: { csp_asked: wish, csp_askedon: now } }]);
    expect(agreements.refresh).toHaveBeenCalledTimes(1);
    expect(crm.errors).toEqual([]);
  });

  it('is not waited for without end', async () => {
    const crm = worldWith();
    await throughTime(lookUp(list(), chosen));
    expect(crm.progress.at(-1)).toBeNull();
    expect(crm.row('csp_agreement', 'a')['csp_asked']).toBe(agreementWish.LookUp);
  });

  it('for a new link is asked about while an old one is open, because that becomes worthless', async () => {
    const crm = worldWith({ csp_state: agreementState.LinkSent });
    crm.says = false;
    await sendLink(list(), chosen);
    expect(crm.questions).toHaveLength(1);
    expect(crm.written).toEqual([]);
  });
});
