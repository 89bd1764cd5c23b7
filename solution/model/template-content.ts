/** What a template says to customers, and by what it is chosen, by schema names: a published one keeps it as it is. */
export const contentOfTemplate = [
  'csp_Subject',
  'csp_Body',
  'csp_Kind',
  'csp_Language',
  'csp_Version',
  'csp_Link',
  'csp_ProviderTemplateId',
  'csp_ProviderId',
  'csp_EffectiveOn',
] as const;
