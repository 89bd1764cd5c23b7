import { checkEmail } from '../customers/check-billing-profile';
import { customerOf } from '../customers/find-customer';
import { invalidProperty, operationUnsupported } from '../errors';
import { parseEnumeration } from '../protocol/enumeration';
import type { Call } from '../protocol/operation';
import { withoutEmpty } from '../protocol/resource';
import { readSettings, type Settings } from '../settings';
import { isoInstant, type World } from '../world';
import { recordAgreement, type Agreement } from './agreement';
import { agreementTypes, findTemplate } from './templates';

/** From this instant on Microsoft does not take a typed date any more. */
const typedDateEnds = Date.UTC(2026, 0, 5);

type Request = {
  readonly primaryContact?: Agreement['primaryContact'] | undefined;
  readonly templateId?: string | undefined;
  readonly dateAgreed?: string | undefined;
  readonly type?: string | undefined;
};

/** The old attestation: the partner says who accepted and when. The instant must not be in the future. */
export const confirmTypedDate = (world: World, call: Call, request: Request): Agreement => {
  const customer = customerOf(world, call);
  if (!isTaken(readSettings(world).typedDateAttestation, call.now)) throw operationUnsupported();
  if (!request.primaryContact) throw invalidProperty('PrimaryContact');
  checkEmail(request.primaryContact.email, 'PrimaryContact.Email');
  if (request.type === undefined) throw invalidProperty('Type');
  const type = parseEnumeration(agreementTypes, request.type);
  const template = request.templateId === undefined ? undefined : findTemplate(request.templateId);
  if (template?.agreementType !== type) throw invalidProperty('TemplateId');
  const dateAgreed = Date.parse(request.dateAgreed ?? '');
  if (Number.isNaN(dateAgreed) || dateAgreed > call.now) throw invalidProperty('DateAgreed');

  const agreement = withoutEmpty({
    userId: call.caller.objectId,
    primaryContact: request.primaryContact,
    templateId: template.templateId,
    dateAgreed: isoInstant(dateAgreed),
    type,
    agreementLink: template.agreementLink,
  });
  recordAgreement(world, call, customer, agreement);
  return agreement;
};

const isTaken = (setting: Settings['typedDateAttestation'], now: number): boolean =>
  setting === 'taken' || (setting === 'by-date' && now < typedDateEnds);
