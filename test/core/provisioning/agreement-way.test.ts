import { agreementWay, typedDateRetiredOn } from '../../../core/provisioning/agreement-way';

describe('The way in which the customer’s acceptance is taken', () => {
  it('lost the typed date on 5 January 2026', () => {
    expect(typedDateRetiredOn).toBe('2026-01-05');
  });

  it.each([
    ['a provider that says nothing, the day before', null, '2026-01-04', 'RecordedByHand'],
    ['a provider that says nothing, on the day', null, '2026-01-05', 'AttestationLink'],
    ['a provider that says nothing, later', null, '2026-11-21', 'AttestationLink'],
    ['a provider with the link, before', 'AttestationLink', '2025-12-31', 'AttestationLink'],
    ['a provider with the link, after', 'AttestationLink', '2026-11-21', 'AttestationLink'],
    ['a provider that still takes the date, before', 'RecordedByHand', '2026-01-04', 'RecordedByHand'],
    ['a provider that still takes the date, on the day', 'RecordedByHand', '2026-01-05', 'RecordedByHand'],
    ['a provider that still takes the date, later', 'RecordedByHand', '2026-11-21', 'RecordedByHand'],
    ['a provider whose customers accept directly', 'DirectAcceptance', '2026-11-21', 'AttestationLink'],
  ] as const)('%s', (_name, says, today, way) => {
    expect(agreementWay(says, today)).toBe(way);
  });
});
