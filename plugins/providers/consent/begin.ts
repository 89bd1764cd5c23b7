import { CryptoProvider, PromptValue, ResponseMode } from '@azure/msal-node';
import type { ConsentContext } from './context';
import { sealState } from './state';

/** How long a person may take over signing in. */
const consentPatienceMilliseconds = 10 * 60 * 1000;

export type ConsentRequest = {
  readonly providerId: string;
  /** The partner's tenant, in which the person signs in. */
  readonly tenantId: string;
  /** Entra object id of who asks. */
  readonly person: string;
  readonly redirectUri: string;
};

/**
 * Where an administrator signs in and consents (secure application model). The answer comes back in the address's fragment, which no server
 * on the way gets to see; the account is asked for, since the one that works with Partner Center is often not the one that works here.
 */
export const beginConsent = async (context: ConsentContext, { tenantId, ...request }: ConsentRequest): Promise<string> => {
  const crypto = new CryptoProvider();
  const { verifier, challenge } = await crypto.generatePkceCodes();
  const nonce = crypto.createNewGuid();
  return context.clientAt(tenantId).getAuthCodeUrl({
    scopes: [context.scope],
    redirectUri: request.redirectUri,
    responseMode: ResponseMode.FRAGMENT,
    prompt: PromptValue.SELECT_ACCOUNT,
    codeChallenge: challenge,
    codeChallengeMethod: 'S256',
    nonce,
    state: sealState(context.sealing, { ...request, verifier, nonce, until: context.time.now() + consentPatienceMilliseconds }),
  });
};
