import { timeZones } from '../../../sandbox/app/contract/time-zones';
import { zoneOf } from '../../../sandbox/dataverse/settings/time-zone';

describe('time zones to choose from', () => {
  it.each(timeZones)('$zone is what Dataverse understands by code $code', ({ code, zone }) => {
    expect(zoneOf(code)).toBe(zone);
  });
});
