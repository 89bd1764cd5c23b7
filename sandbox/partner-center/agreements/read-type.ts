import { parseEnumeration } from '../protocol/enumeration';
import { agreementTypes, type AgreementType } from './templates';

/** Reads `agreementType`. Left out it means the old cloud agreement only, as documented; `*` is all. */
export const readAgreementTypes = (text: string | undefined): readonly AgreementType[] => {
  if (text === undefined) return ['MicrosoftCloudAgreement'];
  return text === '*' ? agreementTypes : [parseEnumeration(agreementTypes, text)];
};
