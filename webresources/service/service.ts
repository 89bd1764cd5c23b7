import type { Service, ServicePage } from '../../core/service/client';
import {
  addressAnswer,
  catalogueAnswer,
  connectivityAnswer,
  consentAnswer,
  countryRules,
  credentialsAnswer,
  customersAnswer,
  domainAnswer,
  importAnswer,
  promotionsAnswer,
  relationshipLinkAnswer,
} from './answers';
import { createAsk } from './ask';

const nothing = () => undefined;

/** A whole catalogue is some hundred calls at the provider. */
const minutes = 5 * 60_000;

/** The questions of `core/provisioning/questions.ts`, asked as the signed-in person. */
export const createService = (page: ServicePage): Service => {
  const ask = createAsk(page);
  return {
    domain: (providerId, prefix, signal) =>
      ask('GET', `/api/domains/${encodeURIComponent(prefix)}?providerId=${providerId}`, domainAnswer, { signal }),
    countryRules: (providerId, country, signal) =>
      ask('GET', `/api/countries/${country}?providerId=${providerId}`, countryRules, { signal }),
    verifyAddress: (question, signal) => ask('POST', '/api/address/validate', addressAnswer, { body: question, signal }),
    start: (runId) => ask('POST', `/api/runs/${runId}`, nothing),
    credentials: (runId) => ask('POST', `/api/runs/${runId}/credentials`, credentialsAnswer),
    destroyCredentials: (runId) => ask('DELETE', `/api/runs/${runId}/credentials`, nothing),
    resetCredentials: (runId) => ask('POST', `/api/runs/${runId}/credentials/reset`, credentialsAnswer),
    renewLink: (runId) => ask('POST', `/api/runs/${runId}/link`, nothing),
    relationshipLink: (providerId) => ask('GET', `/api/providers/${providerId}/relationship-link`, relationshipLinkAnswer),
    beginConsent: (providerId, question) => ask('POST', `/api/providers/${providerId}/consent`, consentAnswer, { body: question }),
    completeConsent: (providerId, answer) => ask('POST', `/api/providers/${providerId}/consent/complete`, nothing, { body: answer }),
    verifyProvider: (providerId) => ask('POST', `/api/providers/${providerId}/verify`, connectivityAnswer),
    importTemplates: (providerId) => ask('POST', `/api/providers/${providerId}/templates`, importAnswer),
    readCatalogue: (providerId) => ask('POST', `/api/providers/${providerId}/catalogue`, catalogueAnswer, { patience: minutes }),
    startOrder: (orderId) => ask('POST', `/api/orders/${orderId}`, nothing),
    promotions: (tenantRowId, question) => ask('POST', `/api/tenants/${tenantRowId}/promotions`, promotionsAnswer, { body: question }),
    readSubscription: (subscriptionId) => ask('POST', `/api/subscriptions/${subscriptionId}/read`, nothing),
    findCustomers: (providerId) => ask('POST', `/api/providers/${providerId}/customers`, customersAnswer),
  };
};
