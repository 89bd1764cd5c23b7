import { label } from '../define';
import { isActive, isInactive, viewsOf, type Condition } from '../define-view';
import { publication, templateKind } from '../choices/values';
import { agreementTemplate } from '../tables/agreement-template';

const isOfKind = (kind: number): Condition<'csp_Kind'> => ({ column: 'csp_Kind', operator: 'eq', values: [kind] });
const isNow = (state: number): Condition<'csp_Publication'> => ({ column: 'csp_Publication', operator: 'eq', values: [state] });

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
      label: label('Active agreement templates', 'Modèles de contrat client actifs', 'Aktive Vereinbarungsvorlagen', 'Активни шаблони'),
      conditions: [isActive],
    },
    {
      name: 'published',
      label: label(
        'Published agreement templates',
        'Modèles de contrat client publiés',
        'Veröffentlichte Vereinbarungsvorlagen',
        'Публикувани шаблони',
      ),
      conditions: [isActive, isNow(publication.Published)],
    },
    {
      name: 'drafts',
      label: label('Drafts', 'Brouillons', 'Entwürfe', 'Чернови'),
      conditions: [isActive, isNow(publication.Draft)],
    },
    {
      name: 'retired',
      label: label(
        'Retired agreement templates',
        'Modèles de contrat client retirés',
        'Zurückgezogene Vereinbarungsvorlagen',
        'Оттеглени шаблони',
      ),
      conditions: [isActive, isNow(publication.Retired)],
    },
    {
      name: 'requests',
      label: label('Relationship requests', 'Demandes de relation', 'Beziehungsanfragen', 'Заявки за отношение'),
      conditions: [isActive, isOfKind(templateKind.RelationshipRequest)],
    },
    {
      name: 'customer-agreements',
      label: label(
        'Microsoft Customer Agreements',
        'Contrats clients Microsoft',
        'Microsoft-Kundenvereinbarungen',
        'Клиентски споразумения на Microsoft',
      ),
      conditions: [isActive, isOfKind(templateKind.MicrosoftCustomerAgreement)],
    },
    {
      name: 'own-terms',
      label: label('Reseller’s own terms', 'Conditions du revendeur', 'Bedingungen des Händlers', 'Условия на търговеца'),
      conditions: [isActive, isOfKind(templateKind.ResellerTerms)],
    },
    {
      name: 'newer-out',
      label: label(
        'Templates with a newer version out',
        'Modèles dont une version plus récente existe',
        'Vorlagen, von denen es eine neuere Fassung gibt',
        'Шаблони, за които има по-нова версия',
      ),
      conditions: [
        isActive,
        { column: 'csp_Publication', operator: 'ne', values: [publication.Retired] },
        { column: 'csp_NewerIsOut', operator: 'eq', values: [1] },
      ],
      columns: [
        ['csp_Name', 260],
        ['csp_Kind', 200],
        ['csp_Version', 100],
        ['csp_VersionRank', 130],
        ['csp_NewestRank', 130],
        ['csp_Publication', 130],
      ],
    },
    {
      name: 'inactive',
      label: label(
        'Inactive agreement templates',
        'Modèles de contrat client inactifs',
        'Inaktive Vereinbarungsvorlagen',
        'Неактивни шаблони',
      ),
      conditions: [isInactive],
    },
  ],
});
