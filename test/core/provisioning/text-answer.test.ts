import { emptyDraft, maxLengths, textFields } from '../../../core/provisioning/draft';
import { faultIf, faults } from '../../../core/provisioning/fault';
import { demanded, first, fitting, matches } from '../../../core/provisioning/text-answer';

describe('A typed answer', () => {
  it.each(textFields)('%s fits with as many characters as its column has, and not with one more', (field) => {
    const most = { ...emptyDraft, [field]: 'x'.repeat(maxLengths[field]) };
    const more = { ...emptyDraft, [field]: 'x'.repeat(maxLengths[field] + 1) };
    expect(fitting(most, field)).toBeNull();
    expect(fitting(more, field)).toEqual({ field, code: 'too-long' });
    expect(demanded(more, field)).toEqual({ field, code: 'too-long' });
  });

  it('that is only blanks is no answer', () => {
    expect(demanded({ ...emptyDraft, city: ' \t\n' }, 'city')).toEqual({ field: 'city', code: 'missing' });
    expect(fitting({ ...emptyDraft, city: ' \t\n' }, 'city')).toBeNull();
  });
});

describe('A pattern of the provider', () => {
  it.each([
    ['^\\d{5}$', '98052', true],
    ['^\\d{5}$', '9805', false],
    ['^[\\-\\/\\.]$', '-', true],
    ['^\\p{L}+$', 'Ж', true],
    [null, 'anything', true],
    ['', 'anything', true],
    ['([', 'anything', true],
  ])('%s says of “%s”: %s', (pattern, text, does) => {
    expect(matches(pattern, text)).toBe(does);
  });
});

describe('Faults', () => {
  const fault = { field: 'city', code: 'missing' } as const;

  it('are those that were found', () => {
    expect(faults(null, fault, null)).toEqual([fault]);
    expect(faultIf(true, 'city', 'missing')).toEqual(fault);
    expect(faultIf(false, 'city', 'missing')).toBeNull();
  });

  it('are told one at a time about a field', () => {
    expect(first(null, fault, { field: 'city', code: 'too-long' })).toBe(fault);
    expect(first(null, null)).toBeNull();
  });
});
