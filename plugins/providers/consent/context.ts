import type { ConfidentialClientApplication } from '@azure/msal-node';
import type { Dataverse } from '../../dataverse/client';
import type { Row } from '../../dataverse/tables';
import type { Log } from '../../log';
import type { Sealing } from '../../sealing/seal';
import type { Time } from '../../time';

/** What the consents of providers need of the world. */
export type ConsentContext = {
  readonly dataverse: Dataverse;
  readonly sealing: Sealing;
  readonly time: Time;
  readonly log: Log;
  /** A client at the provider's tenant that knows nothing yet. */
  readonly clientAt: (tenantId: string) => ConfidentialClientApplication;
  /** The reseller's own tenant, for providers that name none. */
  readonly ownTenantId: string;
  /** What people consent to, as in `https://api.partnercenter.microsoft.com/user_impersonation`. */
  readonly scope: string;
  /** A refresh token from the configuration, for providers that have no consent of their own yet. */
  readonly firstRefreshToken: string | null;
};

/** In whose tenant the provider's people and applications sign in. */
export const tenantOf = (context: Pick<ConsentContext, 'ownTenantId'>, row: Pick<Row<'csp_providers'>, 'csp_partnertenantid'>): string =>
  row.csp_partnertenantid ?? context.ownTenantId;
