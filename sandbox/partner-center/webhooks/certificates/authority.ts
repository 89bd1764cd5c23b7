import type { World } from '../../world';
import type { Issued } from './issue';

type Plan = {
  readonly subject: string;
  readonly issuer: CertificateName | null;
  readonly isAuthority: boolean;
  readonly lastYear?: number;
};

const microsoft = 'O=Microsoft Corporation, L=Redmond, ST=Washington, C=US';
const dispatcher = 'CN=pcnotifications-dispatch.microsoft.com';

/** The certificates, and who signs which; by themselves they are good until 2049. The foreign ones have the right names and another root; the stranger's has the right root and another name. */
export const certificateNames = [
  'root',
  'intermediate',
  'leaf',
  'foreign-root',
  'foreign-intermediate',
  'foreign-leaf',
  'stranger',
  'expired',
] as const;
export type CertificateName = (typeof certificateNames)[number];

const plans: Readonly<Record<CertificateName, Plan>> = {
  root: { subject: `CN=Sandbox Root CA, ${microsoft}`, issuer: null, isAuthority: true },
  intermediate: { subject: `CN=Sandbox Issuing CA, ${microsoft}`, issuer: 'root', isAuthority: true },
  leaf: { subject: `${dispatcher}, ${microsoft}`, issuer: 'intermediate', isAuthority: false },
  'foreign-root': { subject: `CN=Sandbox Root CA, ${microsoft}`, issuer: null, isAuthority: true },
  'foreign-intermediate': { subject: `CN=Sandbox Issuing CA, ${microsoft}`, issuer: 'foreign-root', isAuthority: true },
  'foreign-leaf': { subject: `${dispatcher}, ${microsoft}`, issuer: 'foreign-intermediate', isAuthority: false },
  stranger: { subject: `${dispatcher}, O=Fabrikam Ltd, L=Sofia, C=BG`, issuer: 'intermediate', isAuthority: false },
  expired: { subject: `${dispatcher}, ${microsoft}`, issuer: 'intermediate', isAuthority: false, lastYear: 2020 },
};

/**
 * The sandbox's own authority, which stands for Microsoft's. A certificate is made when it is first asked for and kept in the database, so
 * that restarts keep it; it is made anew where the sandbox has moved to another address, which the certificates name.
 */
export const createAuthority = ({ database, baseUrl, newId }: Pick<World, 'database' | 'baseUrl' | 'newId'>) => {
  database.run('DELETE FROM certificate WHERE baseUrl <> ?', baseUrl);
  const issued = new Map<CertificateName, Promise<Issued>>();

  const address = (name: CertificateName): string => `${baseUrl}/sandbox/partner-center/certificates/${name}.cer`;

  const kept = (name: CertificateName): Issued | undefined => {
    const row = database.get('SELECT certificate, privateKey FROM certificate WHERE name = ?', name);
    return row && { certificate: String(row['certificate']), privateKey: String(row['privateKey']) };
  };

  const make = async (name: CertificateName): Promise<Issued> => {
    const { subject, issuer, isAuthority, lastYear = 2049 } = plans[name];
    const { issue } = await import('./issue'); // only here: its library takes longer to load than the rest of Partner Center
    const made = await issue({
      subject,
      isAuthority,
      lastYear,
      serialNumber: `01${newId().replaceAll('-', '')}`,
      issuer: issuer && { ...(await certificate(issuer)), address: address(issuer) },
    });
    database.run(
      'INSERT INTO certificate (name, certificate, privateKey, baseUrl) VALUES (?, ?, ?, ?)',
      name,
      made.certificate,
      made.privateKey,
      baseUrl,
    );
    return made;
  };

  const certificate = (name: CertificateName): Promise<Issued> => {
    const known = issued.get(name) ?? Promise.resolve(kept(name)).then((found) => found ?? make(name));
    issued.set(name, known);
    return known;
  };

  return { certificate, address };
};
export type Authority = ReturnType<typeof createAuthority>;
