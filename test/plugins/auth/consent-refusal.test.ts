import { consentRefusalOf } from '../../../plugins/auth/consent-refusal';
import { TokenRefused } from '../../../plugins/auth/token-errors';

test.each([
  ['invalid_grant', 'AADSTS700082', 'consent-expired'],
  ['invalid_grant', 'AADSTS70008', 'consent-expired'],
  ['refresh_token_expired', '', 'consent-expired'],
  ['invalid_grant', 'AADSTS50173', 'consent-revoked'],
  ['invalid_grant', 'AADSTS65001', 'consent-revoked'],
  ['interaction_required', 'AADSTS50076', 'consent-revoked'],
  ['invalid_grant', '', 'consent-revoked'],
  ['invalid_client', 'AADSTS7000215', 'not-connected'],
  ['no_consent', '', 'not-connected'],
  ['no_tokens_found', '', 'not-connected'],
])('"%s %s" of the issuer means %s', (error, reason, refusal) => {
  expect(consentRefusalOf(new TokenRefused(error, reason))).toBe(refusal);
});
