import { label } from '../define';
import { isActive, isInactive, viewsOf } from '../define-view';
import { provider } from '../tables/provider';

export const providerViews = viewsOf(provider, {
  plural: provider.plural,
  columns: [
    ['csp_Name', 240],
    ['csp_ProviderType', 180],
    ['csp_Connection', 160],
    ['csp_ConsentUntil', 160],
    ['csp_ConnectionRefusal', 180],
    ['csp_LastSyncOn', 160],
  ],
  order: [{ column: 'csp_Name' }],
  find: ['csp_Name', 'csp_PartnerTenantId'],
  lookup: ['csp_Name', 'csp_ProviderType', 'csp_Connection'],
  views: [
    {
      name: 'active',
      label: label('Active providers', 'Fournisseurs actifs', 'Aktive Anbieter', 'Активни доставчици'),
      conditions: [isActive],
    },
    {
      name: 'inactive',
      label: label('Inactive providers', 'Fournisseurs inactifs', 'Inaktive Anbieter', 'Неактивни доставчици'),
      conditions: [isInactive],
    },
  ],
});
