import { connection, refusal } from '../../../solution/rows';
import { consentRefusalOf } from '../../auth/consent-refusal';
import { TokenRefused } from '../../auth/token-errors';
import type { Row, Stored, Write } from '../../dataverse/tables';
import type { ConsentContext } from './context';
import { sealConsent } from './sealed-consent';

const columns = ['csp_providerid', 'csp_connection', 'csp_connectionrefusal', 'csp_sealedconsent'] as const;
export type StoredConsent = Stored<Pick<Row<'csp_providers'>, (typeof columns)[number]>>;

/** Throws `TokenRefused` where there is no such provider. */
export const readConsent = async ({ dataverse }: ConsentContext, providerId: string): Promise<StoredConsent> => {
  const found = await dataverse.retrieve('csp_providers', providerId, columns);
  if (found === null) throw new TokenRefused('no_consent', '');
  return found;
};

/**
 * Writes the rotated token, and that the connection works. Where somebody else has changed the row meanwhile it is looked at again: another
 * consent or another process's token is as new as ours and stays. A token that cannot be written is used all the same, since the issuer
 * takes the one on the row until it is 90 days old.
 */
export const keepConsent = async (context: ConsentContext, before: StoredConsent, cache: string): Promise<void> => {
  const { csp_providerid: id } = before.row;
  const sealed = sealConsent(context.sealing, id, cache);
  await writeUnlessRenewed(context, before, { csp_sealedconsent: sealed, ...recovered(before) }).catch((error: unknown) =>
    context.log.warn({ err: error, provider: id }, 'a rotated token could not be kept; the one before is still good'),
  );
};

/** Shows administrators that the provider must be connected again. A courtesy: the refusal itself does not depend on it. */
export const noteRefusal = async (context: ConsentContext, before: StoredConsent, refused: TokenRefused): Promise<void> => {
  const code = consentRefusalOf(refused);
  const { csp_providerid: id } = before.row;
  context.log.warn({ provider: id, refusal: code, reason: refused.reason }, 'the issuer gave no token for a provider');
  if (before.row.csp_connectionrefusal === refusal[code]) return;
  await writeUnlessRenewed(context, before, { ...endedAs[code], csp_connectionrefusal: refusal[code] }).catch((error: unknown) =>
    context.log.warn({ err: error, provider: id }, 'the state of a provider could not be written'),
  );
};

const endedAs: Readonly<Record<ReturnType<typeof consentRefusalOf>, Write<'csp_providers'>>> = {
  'consent-expired': { csp_connection: connection.ConsentExpired },
  'consent-revoked': { csp_connection: connection.ConsentRevoked },
  'not-connected': {},
};

const recovered = ({ row }: StoredConsent): Write<'csp_providers'> => {
  const hadEnded = row.csp_connection === connection.ConsentExpired || row.csp_connection === connection.ConsentRevoked;
  return {
    ...(hadEnded ? { csp_connection: connection.Connected } : {}),
    ...(row.csp_connectionrefusal === null ? {} : { csp_connectionrefusal: null }),
  };
};

const writesTried = 5;

/** Only upon the consent that we began from. */
const writeUnlessRenewed = async (context: ConsentContext, before: StoredConsent, changes: Write<'csp_providers'>): Promise<void> => {
  let current = before;
  for (let tried = 1; tried <= writesTried; tried++) {
    const { csp_providerid: id } = current.row;
    if ((await context.dataverse.change('csp_providers', id, current.etag, changes, columns)) !== null) return;
    current = await readConsent(context, id);
    if (current.row.csp_sealedconsent !== before.row.csp_sealedconsent) return;
  }
};
