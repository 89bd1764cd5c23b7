import { covers } from '../../platform/covers';
import { openWorld } from '../world';

/** The clock stands at Monday, 9 March 2026, 10:00 UTC. */
const found = async (filter: string, end: string, timezonecode = 92) => {
  const { create, get, patch, dataverse } = openWorld();
  await patch(`usersettingscollection(${dataverse.administratorId})`, { timezonecode });
  await create('tasks', { subject: 'x', scheduledend: end });
  const answer = await get(`tasks?$filter=${encodeURIComponent(filter)}`);
  expect(answer.error).toBeNull();
  return answer.rows.length === 1;
};
const crm = (call: string) => `Microsoft.Dynamics.CRM.${call}`;

describe('dates relative to now', () => {
  test.each([
    ["Today(PropertyName='scheduledend')", '2026-03-09T00:00:00Z', true],
    ["Today(PropertyName='scheduledend')", '2026-03-09T23:59:59Z', true],
    ["Today(PropertyName='scheduledend')", '2026-03-10T00:00:00Z', false],
    ["Yesterday(PropertyName='scheduledend')", '2026-03-08T23:59:59Z', true],
    ["Tomorrow(PropertyName='scheduledend')", '2026-03-10T12:00:00Z', true],
    ["ThisWeek(PropertyName='scheduledend')", '2026-03-08T00:00:00Z', true],
    ["ThisWeek(PropertyName='scheduledend')", '2026-03-07T23:59:59Z', false],
    ["LastMonth(PropertyName='scheduledend')", '2026-02-28T23:59:59Z', true],
    ["LastMonth(PropertyName='scheduledend')", '2026-03-01T00:00:00Z', false],
    ["NextYear(PropertyName='scheduledend')", '2027-01-01T00:00:00Z', true],
    ["LastXDays(PropertyName='scheduledend',PropertyValue=2)", '2026-03-07T00:00:00Z', true],
    ["LastXDays(PropertyName='scheduledend',PropertyValue=2)", '2026-03-06T23:59:59Z', false],
    ["LastXDays(PropertyName='scheduledend',PropertyValue=2)", '2026-03-09T10:00:01Z', false],
    ["NextXDays(PropertyName='scheduledend',PropertyValue=1)", '2026-03-10T23:59:59Z', true],
    ["NextXDays(PropertyName='scheduledend',PropertyValue=1)", '2026-03-11T00:00:00Z', false],
    ["NextXHours(PropertyName='scheduledend',PropertyValue=1)", '2026-03-09T11:59:59Z', true],
    ["OlderThanXMonths(PropertyName='scheduledend',PropertyValue=1)", '2026-02-09T09:59:59Z', true],
    ["OlderThanXMonths(PropertyName='scheduledend',PropertyValue=1)", '2026-02-09T10:00:00Z', false],
    ["On(PropertyName='scheduledend',PropertyValue='2026-03-09')", '2026-03-09T23:59:59Z', true],
    ["OnOrAfter(PropertyName='scheduledend',PropertyValue='2026-03-09')", '2026-03-08T23:59:59Z', false],
    ["OnOrBefore(PropertyName='scheduledend',PropertyValue='2026-03-09')", '2026-03-09T23:59:59Z', true],
  ])('%s holds for %s: %p', async (call, end, expected) => {
    covers('dataverse: query functions of Microsoft.Dynamics.CRM');
    expect(await found(crm(call), end)).toBe(expected);
  });

  test.each([
    ['Sofia, two hours ahead', 125, '2026-03-08T22:00:00Z', true],
    ['Sofia, two hours ahead', 125, '2026-03-09T22:00:00Z', false],
    ['Los Angeles, in the first days of summer time', 4, '2026-03-09T07:00:00Z', true],
    ['Los Angeles, in the first days of summer time', 4, '2026-03-09T06:59:59Z', false],
  ])('begin their day in the zone of the caller: %s', async (_, zone, end, expected) => {
    expect(await found(crm("Today(PropertyName='scheduledend')"), end, zone)).toBe(expected);
  });
});
