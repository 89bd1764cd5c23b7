import { label } from '../define';
import { isActive, isInactive, viewsOf } from '../define-view';
import { publication } from '../choices/values';
import { agreementTemplate } from '../tables/agreement-template';

export const agreementTemplateViews = viewsOf(agreementTemplate, {
  plural: agreementTemplate.plural,
  columns: [
    ['csp_Name', 260],
    ['csp_Kind', 200],
    ['csp_Language', 100],
    ['csp_Version', 90],
    ['csp_Publication', 130],
    ['csp_EffectiveOn', 120],
    ['csp_IsDefault', 90],
  ],
  order: [{ column: 'csp_Name' }],
  find: ['csp_Name', 'csp_Subject', 'csp_ProviderTemplateId'],
  lookup: ['csp_Name', 'csp_Kind', 'csp_Language'],
  views: [
    {
      name: 'active',
      label: label('Active agreement templates', 'Modèles de contrat actifs', 'Aktive Vereinbarungsvorlagen', 'Активни шаблони'),
      conditions: [isActive],
    },
    {
      name: 'published',
      label: label(
        'Published agreement templates',
        'Modèles de contrat publiés',
        'Veröffentlichte Vereinbarungsvorlagen',
        'Публикувани шаблони',
      ),
      conditions: [isActive, { column: 'csp_Publication', operator: 'eq', values: [publication.Published] }],
    },
    {
      name: 'inactive',
      label: label('Inactive agreement templates', 'Modèles de contrat inactifs', 'Inaktive Vereinbarungsvorlagen', 'Неактивни шаблони'),
      conditions: [isInactive],
    },
  ],
});
