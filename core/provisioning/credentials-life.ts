import { day } from '../subscriptions/instant';

/** The first administrator's password is destroyed this long after it came, read or not (PRODUCT.md section 3: shown once). */
export const credentialsLifeMilliseconds = day;
