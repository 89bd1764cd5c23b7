import type { RefusalCode } from '../../core/provisioning/refusal';
import type { TokenRefused } from './token-errors';

/** What the issuer says where only a person can help. */
const consentEnded = new Set(['invalid_grant', 'interaction_required', 'consent_required', 'login_required']);

/** The refresh token was not used for 90 days, or a policy cut its life short; elsewhere somebody took the consent back. */
const outlived = new Set(['AADSTS700082', 'AADSTS70008', 'AADSTS70043', 'AADSTS700084']);

/** Why Partner Center cannot be used: the consent ran out, was taken back, or the application itself is not let in. */
export const consentRefusalOf = ({
  error,
  reason,
}: TokenRefused): Extract<RefusalCode, 'consent-expired' | 'consent-revoked' | 'not-connected'> => {
  if (error === 'refresh_token_expired') return 'consent-expired';
  if (!consentEnded.has(error)) return 'not-connected';
  return outlived.has(reason) ? 'consent-expired' : 'consent-revoked';
};
