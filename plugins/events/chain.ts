import type { X509Certificate } from 'node:crypto';
import type { Certificates } from './certificates';

export type Trust = {
  readonly roots: readonly X509Certificate[];
  readonly certificates: Certificates;
  /** Origins from which issuers' certificates may be fetched. */
  readonly issuerOrigins: readonly string[];
};

/** As many issuers as may stand between a leaf and its root. */
const mostIssuers = 4;

/**
 * Whether a certificate leads to one of the roots, by the addresses at which each names its issuer (authority information access). Dates,
 * authority flags and signatures are checked all the way; revocation lists are not asked.
 */
export const isTrusted = async (leaf: X509Certificate, { roots, certificates, issuerOrigins }: Trust, now: number): Promise<boolean> => {
  let current = leaf;
  for (let depth = 0; depth <= mostIssuers; depth++) {
    const subject = current;
    if (!isInForce(subject, now)) return false;
    if (roots.some((root) => isInForce(root, now) && isIssuedBy(subject, root))) return true;
    const address = issuerAddress(subject);
    if (address === null || !issuerOrigins.includes(address.origin)) return false;
    const issuer = await certificates.at(address);
    if (issuer === null || !isIssuedBy(subject, issuer)) return false;
    current = issuer;
  }
  return false;
};

/** Instants are UTC milliseconds. */
export const isInForce = ({ validFrom, validTo }: X509Certificate, now: number): boolean =>
  Date.parse(validFrom) <= now && now <= Date.parse(validTo);

const isIssuedBy = (subject: X509Certificate, issuer: X509Certificate): boolean => {
  try {
    return issuer.ca && subject.checkIssued(issuer) && subject.verify(issuer.publicKey);
  } catch {
    return false;
  }
};

const issuerAddress = ({ infoAccess }: X509Certificate): URL | null => {
  const address = /^CA Issuers - URI:"?([^"\s]+)"?$/m.exec(infoAccess ?? '')?.[1] ?? '';
  return URL.canParse(address) ? new URL(address) : null;
};
