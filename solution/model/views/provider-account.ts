import { label } from '../define';
import { mapping } from '../choices/values';
import { isActive, isInactive, isMine, viewsOf } from '../define-view';
import { providerAccount } from '../tables/provider-account';

export const providerAccountViews = viewsOf(providerAccount, {
  plural: providerAccount.plural,
  columns: [
    ['csp_Name', 220],
    ['csp_Domain', 240],
    ['csp_AccountId', 200],
    ['csp_Mapping', 150],
    ['csp_ProviderId', 160],
    ['csp_Relationship', 150],
  ],
  associated: [
    ['csp_Name', 220],
    ['csp_Domain', 260],
    ['csp_ProviderId', 200],
    ['csp_Relationship', 160],
    ['csp_MappedOn', 160],
  ],
  order: [{ column: 'csp_Name' }],
  find: ['csp_Name', 'csp_Domain', 'csp_TenantId'],
  lookup: ['csp_Name', 'csp_Domain', 'csp_ProviderId'],
  views: [
    {
      name: 'active',
      label: label('Active tenants', 'Locataires actifs', 'Aktive Mandanten', 'Активни клиентски среди'),
      conditions: [isActive],
    },
    {
      name: 'mine',
      label: label('My tenants', 'Mes locataires', 'Meine Mandanten', 'Моите клиентски среди'),
      conditions: [isActive, isMine],
    },
    {
      name: 'unmapped',
      label: label('Unmapped tenants', 'Locataires non associés', 'Nicht zugeordnete Mandanten', 'Несвързани клиентски среди'),
      conditions: [isActive, { column: 'csp_Mapping', operator: 'in', values: [mapping.Unmapped, mapping.Proposed] }],
      columns: [
        ['csp_Name', 200],
        ['csp_Domain', 220],
        ['csp_ProposedAccountId', 190],
        ['csp_MatchReason', 190],
        ['csp_MatchConfidence', 120],
        ['createdon', 150],
      ],
      order: [{ column: 'createdon', descending: true }],
    },
    {
      name: 'ignored',
      label: label('Ignored tenants', 'Locataires ignorés', 'Ignorierte Mandanten', 'Пренебрегнати клиентски среди'),
      conditions: [isActive, { column: 'csp_Mapping', operator: 'eq', values: [mapping.Ignored] }],
      columns: [
        ['csp_Name', 220],
        ['csp_Domain', 240],
        ['csp_IgnoredReason', 300],
        ['csp_ProviderId', 160],
        ['csp_MappingAskedOn', 150],
      ],
      order: [{ column: 'csp_MappingAskedOn', descending: true }],
    },
    {
      name: 'inactive',
      label: label('Inactive tenants', 'Locataires inactifs', 'Inaktive Mandanten', 'Неактивни клиентски среди'),
      conditions: [isInactive],
    },
  ],
});
