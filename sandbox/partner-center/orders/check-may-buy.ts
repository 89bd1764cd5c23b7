import { agreementsOf } from '../agreements/agreement';
import type { Customer } from '../customers/customer';
import { accountNotApproved, accountUnderReview, agreementRequired } from '../errors';
import type { World } from '../world';

/** Throws 403: without a Microsoft Customer Agreement, or while Microsoft does not let the customer's account buy. */
export const checkMayBuy = (world: World, customer: Customer): void => {
  const attested = agreementsOf(world, customer.id).some(({ type }) => type === 'MicrosoftCustomerAgreement');
  if (!attested && !customer.directSigned) throw agreementRequired();
  if (customer.accountStatus === 'UnderReview') throw accountUnderReview(800073);
  if (customer.accountStatus === 'Unknown') throw accountUnderReview(800074);
  if (customer.accountStatus === 'NotAllowed') throw accountNotApproved();
};
