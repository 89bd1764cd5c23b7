import { refusals, type RefusalCode } from '../../../core/provisioning/refusal';

const codes = Object.keys(refusals) as RefusalCode[];
const next = (word: string) => codes.filter((code) => refusals[code].next === word);

describe('What can be done after a refusal', () => {
  it('is to wait, where the provider is in trouble that passes', () => {
    expect(next('wait')).toEqual(['provider-busy', 'provider-failing', 'provider-unreachable']);
  });

  it('is to ask somebody with more rights, where no answer and no time will help', () => {
    expect(next('ask')).toEqual([
      'consent-expired',
      'forbidden',
      'not-connected',
      'outcome-unknown',
      'unexpected',
      'consent-revoked',
      'tenant-mapped-elsewhere',
    ]);
  });

  it('is else to mend an answer, or to go another way about the agreement', () => {
    expect(next('mend').filter((code) => refusals[code].field === null)).toEqual([
      'agreement-link-expired',
      'typed-date-not-taken',
      'tenant-missing',
    ]);
    expect(next('mend')).toHaveLength(codes.length - next('wait').length - next('ask').length);
  });

  it.each(codes)('%s is written in words and dashes, as its texts are found by', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
