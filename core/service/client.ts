/**
 * The service as the browser sees it: the web resource `csp_/service.js` makes it, controls and web resources ask it.
 * Every question is asked as the signed-in person and fails with a `ServiceProblem`.
 */
import type { CatalogueAnswer, PromotionsAnswer, PromotionsQuestion } from '../orders/questions';
import type {
  AddressAnswer,
  AddressQuestion,
  ConnectivityAnswer,
  ConsentAnswer,
  ConsentQuestion,
  ConsentReturn,
  CountryRules,
  CredentialsAnswer,
  CustomersAnswer,
  DomainAnswer,
  ImportAnswer,
  Problem,
  RelationshipLinkAnswer,
} from '../provisioning/questions';

export type ProblemCode = Problem['code'] | 'service-unreachable' | 'sign-in-failed';

/** The service refused, or could not be asked. `correlationId` is for the administrator and may be empty. */
export class ServiceProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly correlationId: string,
  ) {
    super(code);
  }
}

/** A problem thrown by another script of the page has another class: told by its shape. */
export const isServiceProblem = (error: unknown): error is Pick<ServiceProblem, 'code' | 'correlationId'> =>
  error instanceof Error && 'code' in error && 'correlationId' in error;

export type Service = {
  domain(providerId: string, prefix: string, signal: AbortSignal): Promise<DomainAnswer>;
  countryRules(providerId: string, country: string, signal: AbortSignal): Promise<CountryRules>;
  verifyAddress(question: AddressQuestion, signal: AbortSignal): Promise<AddressAnswer>;
  /** Do now what the row asks for; the row tells the rest. */
  start(runId: string): Promise<void>;
  credentials(runId: string): Promise<CredentialsAnswer>;
  destroyCredentials(runId: string): Promise<void>;
  resetCredentials(runId: string): Promise<CredentialsAnswer>;
  renewLink(runId: string): Promise<void>;
  relationshipLink(providerId: string): Promise<RelationshipLinkAnswer>;
  beginConsent(providerId: string, question: ConsentQuestion): Promise<ConsentAnswer>;
  completeConsent(providerId: string, answer: ConsentReturn): Promise<void>;
  verifyProvider(providerId: string): Promise<ConnectivityAnswer>;
  importTemplates(providerId: string): Promise<ImportAnswer>;
  findCustomers(providerId: string): Promise<CustomersAnswer>;
  readCatalogue(providerId: string): Promise<CatalogueAnswer>;
  /** Do now what the order's row asks for; the row tells the rest. */
  startOrder(orderId: string): Promise<void>;
  promotions(tenantRowId: string, question: PromotionsQuestion): Promise<PromotionsAnswer>;
  /** Reads the subscription from the provider now; the row tells the rest. */
  readSubscription(subscriptionId: string): Promise<void>;
};

/** What the service's client takes from the page it is used on: the platform's own Web API and where the CRM lives, without a slash at the end. */
export type ServicePage = {
  readonly webAPI: { retrieveMultipleRecords(table: string, options: string): PromiseLike<{ readonly entities: readonly unknown[] }> };
  readonly clientUrl: string;
};
