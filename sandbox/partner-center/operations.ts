import { validateAddress } from './addresses/validate-address';
import { createAgreement } from './agreements/create-agreement';
import { getDocument } from './agreements/get-document';
import { getDirectSignedStatus, listAgreements } from './agreements/list-agreements';
import { listTemplates } from './agreements/list-templates';
import { createAttestation } from './attestations/create-attestation';
import { getAttestation } from './attestations/get-attestation';
import { getAuditRecord, getAuditRecordOfEvent, listAuditRecords } from './audit/read-audit';
import { checkoutCart } from './carts/checkout-cart';
import { createCart } from './carts/create-cart';
import { getCart } from './carts/read-cart';
import { updateCart } from './carts/update-cart';
import { catalogueOperations } from './catalogue/operations';
import { scopes } from './catalogue/scope';
import { getCountryRules } from './countries/get-country-rules';
import { getBillingProfile, putBillingProfile } from './customers/billing-profile';
import { createCustomer } from './customers/create-customer';
import { deleteCustomer } from './customers/delete-customer';
import { endRelationship } from './customers/end-relationship';
import { getCompanyProfile } from './customers/get-company-profile';
import { getCustomDomains, getOrganization } from './customers/get-directory-facts';
import { getCustomer } from './customers/get-customer';
import { getValidationStatus } from './customers/get-validation-status';
import { listCustomers } from './customers/list-customers';
import { headDomain } from './domains/is-domain-taken';
import { createOrder } from './orders/create-order';
import { getOrder, getOrderProvisioningStatus, listOrders } from './orders/read-orders';
import { getPriceSheet } from './price-sheets/get-price-sheet';
import { checkEligibility } from './promotions/check-eligibility';
import { getPromotion, listPromotions } from './promotions/read-promotions';
import type { Operation } from './protocol/operation';
import { getRelationshipRequest } from './relationships/get-relationship-request';
import { changeSubscription } from './subscriptions/changes/change-subscription';
import { getSubscription, getSubscriptionProvisioningStatus, listSubscriptions } from './subscriptions/read-subscriptions';
import { changeUser, resetPassword } from './users/change-user';
import { getUser, listUsers } from './users/read-users';
import { changeRegistration, createRegistration, getRegistration, listEventNames } from './webhooks/register';
import { createValidation, getValidation } from './webhooks/validate';
import type { World } from './world';

/** Every operation that the sandbox's Partner Center has. */
export const allOperations = (world: World): readonly Operation[] => [
  getCountryRules,
  validateAddress,
  headDomain(world),
  createCustomer(world),
  listCustomers(world),
  getCustomer(world),
  deleteCustomer(world),
  endRelationship(world),
  getBillingProfile(world),
  putBillingProfile(world),
  getCompanyProfile(world),
  getCustomDomains(world),
  getOrganization(world),
  getValidationStatus(world),
  getRelationshipRequest(world),
  listUsers(world),
  getUser(world),
  changeUser(world),
  resetPassword(world),
  listTemplates(world),
  getDocument(world),
  listAgreements(world),
  createAgreement(world),
  getDirectSignedStatus(world),
  createAttestation(world),
  getAttestation(world),
  ...scopes.flatMap((scope) => catalogueOperations(world, scope)),
  listPromotions,
  getPromotion,
  checkEligibility(world),
  getPriceSheet(world),
  createCart(world),
  getCart(world),
  updateCart(world),
  checkoutCart(world),
  createOrder(world),
  listOrders(world),
  getOrder(world),
  getOrderProvisioningStatus(world),
  listSubscriptions(world),
  getSubscription(world),
  getSubscriptionProvisioningStatus(world),
  changeSubscription(world),
  listAuditRecords(world),
  getAuditRecord(world),
  getAuditRecordOfEvent(world),
  listEventNames,
  getRegistration(world),
  createRegistration(world),
  changeRegistration(world),
  createValidation(world),
  getValidation(world),
];
