import { day } from '../time/instant';

/** The first administrator's password is destroyed this long after it came, read or not: it is shown once. */
export const credentialsLifeMilliseconds = day;
