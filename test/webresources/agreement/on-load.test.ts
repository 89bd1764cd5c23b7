import { agreementState, agreementWish, refusal } from '../../../solution/rows';
import { onLoad } from '../../../webresources/agreement';
import { createCrm } from '../crm';
import { formOf, type Value } from '../form';

const columns = { csp_asked: null, csp_refusal: null, csp_refusaldetail: null, csp_state: agreementState.Required, csp_agreedon: null };
const open = (changes: Readonly<Record<string, Value>>, texts: Readonly<Record<string, string>> = {}) => {
  const opened = formOf('{A}', { ...columns, ...changes }, 'MCA', texts);
  onLoad(opened.context);
  return opened.texts();
};

beforeEach(() => createCrm());

describe('the form of an agreement', () => {
  it('says nothing where nothing waits', () => {
    expect(open({})).toEqual([]);
  });

  it('says that the service is at work', () => {
    expect(open({ csp_asked: agreementWish.SendLink })).toEqual([expect.stringContaining('has not answered yet')]);
  });

  it('says what was refused, in our words and in the provider’s', () => {
    const changes = { csp_refusal: refusal['agreement-contact-refused'], csp_refusaldetail: 'Email is invalid' };
    expect(open(changes, { csp_refusal: 'Signatory refused' })).toEqual(['Signatory refused. Email is invalid']);
  });

  it('says that the link has expired', () => {
    expect(open({ csp_state: agreementState.LinkExpired })).toEqual([expect.stringContaining('has expired')]);
  });

  it.each([
    ['the last day that does not count', new Date(2023, 2, 31), 1],
    ['the first day that counts', new Date(2023, 3, 1), 0],
  ])('says of an acceptance on %s whether it counts', (_what, day, sentences) => {
    expect(open({ csp_state: agreementState.Confirmed, csp_agreedon: day })).toHaveLength(sentences);
  });
});
