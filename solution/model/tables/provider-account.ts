import { choiceOf, instant, label, lookup, table, text } from '../define';
import { mapping, matchConfidence, matchReason, relationship } from '../choices';

/** One customer tenant at a provider; several may map to one account, and an unmapped one has no account. */
export const providerAccount = table({
  schemaName: 'csp_ProviderAccount',
  set: 'csp_provideraccounts',
  label: label('Tenant', 'Locataire', 'Mandant', 'Клиентска среда'),
  plural: label('Tenants', 'Locataires', 'Mandanten', 'Клиентски среди'),
  description: label(
    'One customer tenant at a provider',
    'Un locataire client chez un fournisseur',
    'Ein Kundenmandant bei einem Anbieter',
    'Една клиентска среда при доставчик',
  ),
  ownership: 'user',
  primaryName: 'csp_Name',
  columns: {
    csp_Name: text(200, label('Company', 'Société', 'Firma', 'Фирма'), { required: true }),
    csp_ProviderId: lookup('csp_provider', 'csp_provider_csp_provideraccount', label('Provider', 'Fournisseur', 'Anbieter', 'Доставчик'), {
      required: true,
      onDelete: 'Restrict',
    }),
    csp_TenantId: text(36, label('Tenant ID', 'ID du locataire', 'Mandanten-ID', 'ИД на средата'), { required: true }),
    csp_Domain: text(253, label('Domain', 'Domaine', 'Domäne', 'Домейн')),
    csp_Country: text(2, label('Country', 'Pays', 'Land', 'Държава')),
    csp_Relationship: choiceOf(relationship, label('Relationship', 'Relation', 'Beziehung', 'Отношение'), { default: 'Reseller' }),
    csp_AccountId: lookup('account', 'csp_account_csp_provideraccount', label('Account', 'Compte', 'Firma im CRM', 'Клиент')),
    csp_MappedOn: instant(label('Mapped on', 'Associé le', 'Zugeordnet am', 'Свързана на')),
    csp_Mapping: choiceOf(mapping, label('Mapping', 'Association', 'Zuordnung', 'Съпоставяне'), { default: 'Unmapped' }),
    csp_MappingAskedOn: instant(label('Decided on', 'Décidé le', 'Entschieden am', 'Решено на')),
    csp_RunId: lookup(
      'csp_provisioning',
      'csp_provisioning_csp_provideraccount',
      label('Brought by', 'Apporté par', 'Gebracht von', 'Донесена от'),
    ),
    csp_ProposedAccountId: lookup(
      'account',
      'csp_account_csp_provideraccount_proposed',
      label('Proposed account', 'Compte proposé', 'Vorgeschlagene Firma', 'Предложен клиент'),
    ),
    csp_ProposedRunId: lookup(
      'csp_provisioning',
      'csp_provisioning_csp_provideraccount_proposed',
      label('Proposed run', 'Approvisionnement proposé', 'Vorgeschlagene Bereitstellung', 'Предложено предоставяне'),
    ),
    csp_MatchReason: choiceOf(matchReason, label('Why it fits', 'Motif', 'Grund', 'Основание')),
    csp_MatchConfidence: choiceOf(matchConfidence, label('Confidence', 'Confiance', 'Sicherheit', 'Увереност')),
    csp_IgnoredReason: text(400, label('Ignored because', 'Ignoré car', 'Ignoriert, weil', 'Пренебрегната, защото')),
  },
  keys: { csp_ProviderTenant: ['csp_ProviderId', 'csp_TenantId'] },
});
