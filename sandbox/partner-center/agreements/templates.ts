import { readSettings } from '../settings';
import type { World } from '../world';

/** The agreements that Microsoft publishes to partners. A higher rank is newer. */
export const agreementTypes = ['MicrosoftCloudAgreement', 'MicrosoftCustomerAgreement'] as const;
export type AgreementType = (typeof agreementTypes)[number];

type Template = {
  readonly templateId: string;
  readonly agreementType: AgreementType;
  readonly agreementLink: string;
  readonly versionRank: number;
};

/** Template ids as in Microsoft's samples. */
const templates: readonly Template[] = [
  {
    templateId: '998b88de-aa99-4388-a42c-1b3517d49490',
    agreementType: 'MicrosoftCloudAgreement',
    agreementLink: 'https://learn.microsoft.com/partner-center/agreements',
    versionRank: 0,
  },
  {
    templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
    agreementType: 'MicrosoftCustomerAgreement',
    agreementLink: 'https://aka.ms/customeragreement',
    versionRank: 1,
  },
];

export const findTemplate = (templateId: string): Template | undefined =>
  templates.find((template) => template.templateId === templateId.toLowerCase());

/** As Microsoft publishes them now: the rank of the Microsoft Customer Agreement is a setting of the sandbox. */
export const publishedTemplates = (world: Pick<World, 'database'>): readonly Template[] =>
  templates.map((template) =>
    template.agreementType === 'MicrosoftCustomerAgreement'
      ? { ...template, versionRank: readSettings(world).customerAgreementRank }
      : template,
  );

/** The newest template of a type. */
export const newestTemplate = (type: AgreementType): Template | undefined =>
  templates.filter((template) => template.agreementType === type).sort((one, other) => other.versionRank - one.versionRank)[0];
