/** The first administrator's password is destroyed this long after it came, read or not (PRODUCT.md section 3: shown once). */
export const credentialsLifeMilliseconds = 24 * 60 * 60 * 1000;
