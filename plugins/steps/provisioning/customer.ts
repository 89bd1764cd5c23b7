import { credentialsLifeMilliseconds } from '../../../core/provisioning/credentials-life';
import { spellPhone } from '../../../core/provisioning/person';
import { refusals } from '../../../core/provisioning/refusal';
import { credentials as credentialsState } from '../../../solution/rows';
import { map, type CreatedCustomer, type Customer, type NewCustomer, type Outcome, type Refused } from '../../providers/provider';
import { refusedHere } from '../../providers/refused-here';
import { sealCredentials } from '../../sealing/credentials';
import { isoInstant } from '../../time';
import { attempt, close, mayRepeat } from './attempt';
import type { RunContext } from './context';
import { newCustomerOf } from './draft';
import { findLostCustomer } from './find-lost-customer';
import { digestOf, doneEntry } from './journal';
import { done, refusedBy, type StepResult } from './result';
import type { RunWrite, Session } from './session';
import type { StepTarget } from './target';

/**
 * Makes the customer's tenant. It cannot be undone by us, so it is never asked for a second time while the first outcome is unknown:
 * the same request id is repeated while the provider remembers it, afterwards the customer is looked for by what was sent (R14).
 */
export const customerStep = async (context: RunContext, session: Session, target: StepTarget): Promise<StepResult> => {
  if (session.run.csp_tenantid !== null) return recordDone(context, session, {});
  const answered = newCustomerOf(session.run);
  if (!answered.ok) return refusedBy(answered);
  if (!target.countries.includes(answered.value.address.country))
    return refusedBy(refusedHere('country-not-authorised', 'the provider does not sell there', answered.value.address.country));
  const wanted = await asCountryWants(answered.value, session, target);
  if (!wanted.ok) return refusedBy(wanted);

  const before = session.entry('customer');
  if (before.unanswered && !mayRepeat(before, digestOf(wanted.value), context.time.now())) {
    const lost = await findLostCustomer(context, session, target.provider);
    if (lost.kind === 'found') return adopt(context, session, lost.customer);
    if (lost.kind !== 'not-made') return lost.result;
    await close(session, 'customer', { csp_domain: null });
  }
  return create(context, session, target, wanted.value);
};

/** People write phones in many ways, and each country takes some of them. */
const asCountryWants = async (customer: NewCustomer, session: Session, target: StepTarget): Promise<Outcome<NewCustomer>> => {
  const { phone, address } = customer;
  if (phone === null) return { ok: true, value: customer };
  const rules = await target.provider.countryRules(address.country, { correlationId: session.correlationId });
  return map(rules, (known) => (known === null ? customer : { ...customer, phone: spellPhone(phone, known) }));
};

const create = async (context: RunContext, session: Session, target: StepTarget, customer: NewCustomer): Promise<StepResult> => {
  const wasUnanswered = session.entry('customer').unanswered === true;
  const outcome = await attempt(context, session, {
    step: 'customer',
    payload: customer,
    sentCustomer: { domain: customer.domain, companyName: customer.companyName },
    changes: { intended: { csp_domain: customer.domain }, refused: { csp_domain: null } },
    send: (trace) => target.provider.createCustomer(customer, trace),
  });
  if (outcome.ok) return keep(context, session, outcome.value);
  const isAboutTheContent = outcome.answered && refusals[outcome.refusal].next === 'mend';
  return wasUnanswered && isAboutTheContent ? afterLostAnswer(context, session, target, outcome) : refusedBy(outcome);
};

/** The provider refuses now, but an earlier call was never answered: "domain taken" may well be our own customer. */
const afterLostAnswer = async (context: RunContext, session: Session, target: StepTarget, outcome: Refused): Promise<StepResult> => {
  const lost = await findLostCustomer(context, session, target.provider);
  if (lost.kind === 'found') return adopt(context, session, lost.customer);
  if (lost.kind === 'not-known') return lost.result;
  await close(session, 'customer', { csp_domain: null });
  return refusedBy(outcome);
};

const keep = (context: RunContext, session: Session, made: CreatedCustomer): Promise<StepResult> => {
  const submitter = session.run._csp_submittedby_value;
  if (made.credentials === null || submitter === null) return adopt(context, session, made);
  return recordDone(context, session, {
    csp_tenantid: made.tenantId,
    csp_domain: made.domain,
    csp_adminusername: made.credentials.userName,
    csp_credentials: credentialsState.Waiting,
    csp_credentialsuntil: isoInstant(context.time.now() + credentialsLifeMilliseconds),
    csp_sealedcredentials: sealCredentials(context.sealing, session.run.csp_provisioningid, submitter, made.credentials),
  });
};

/** The customer exists, but the password that the provider gives only once is gone: the run goes on and a reset is offered. */
const adopt = (context: RunContext, session: Session, customer: Customer): Promise<StepResult> =>
  recordDone(context, session, {
    csp_tenantid: customer.tenantId,
    csp_domain: customer.domain,
    csp_adminusername: `admin@${customer.domain}`,
    csp_credentials: credentialsState.Lost,
  });

const recordDone = async (context: RunContext, session: Session, changes: RunWrite): Promise<StepResult> => {
  await session.record(doneEntry(session.entry('customer'), isoInstant(context.time.now())), changes);
  return done;
};
