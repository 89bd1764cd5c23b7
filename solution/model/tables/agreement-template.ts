import { choiceOf, date, instant, label, lookup, memo, table, text, whole, yesNo } from '../define';
import { publication, templateKind } from '../choices';

/** An agreement or mail that is sent to customers. */
export const agreementTemplate = table({
  schemaName: 'csp_AgreementTemplate',
  set: 'csp_agreementtemplates',
  label: label('Agreement template', 'Modèle de contrat client', 'Vereinbarungsvorlage', 'Шаблон за споразумение'),
  plural: label('Agreement templates', 'Modèles de contrat client', 'Vereinbarungsvorlagen', 'Шаблони за споразумения'),
  description: label(
    'An agreement or mail that is sent to customers',
    'Un contrat client ou un e-mail envoyé aux clients',
    'Eine Vereinbarung oder E-Mail an Kunden',
    'Споразумение или имейл до клиенти',
  ),
  ownership: 'organization',
  primaryName: 'csp_Name',
  columns: {
    csp_Name: text(200, label('Name', 'Nom', 'Name', 'Име'), { required: true }),
    csp_Kind: choiceOf(templateKind, label('Kind', 'Type', 'Art', 'Вид'), { required: true, default: 'MicrosoftCustomerAgreement' }),
    csp_ProviderId: lookup('csp_provider', 'csp_provider_csp_agreementtemplate', label('Provider', 'Fournisseur', 'Anbieter', 'Доставчик')),
    csp_ProviderTemplateId: text(
      36,
      label('Provider template ID', 'ID du modèle chez le fournisseur', 'Vorlagen-ID beim Anbieter', 'ИД на шаблона при доставчика'),
    ),
    csp_Version: text(20, label('Version', 'Version', 'Version', 'Версия')),
    csp_Language: text(10, label('Language', 'Langue', 'Sprache', 'Език')),
    csp_EffectiveOn: date(label('Effective from', 'En vigueur à partir du', 'Gültig ab', 'В сила от')),
    csp_ExpiresOn: date(label('Effective until', 'En vigueur jusqu’au', 'Gültig bis', 'В сила до')),
    csp_Link: text(2000, label('Link', 'Lien', 'Link', 'Връзка'), { format: 'url' }),
    csp_Subject: text(400, label('Subject', 'Objet', 'Betreff', 'Тема')),
    csp_Body: memo(100000, label('Body', 'Corps', 'Text', 'Текст')),
    csp_Publication: choiceOf(publication, label('Publication', 'Publication', 'Veröffentlichung', 'Публикуване'), { default: 'Draft' }),
    csp_VersionRank: whole(
      0,
      1000000,
      label('Provider’s version rank', 'Rang de version du fournisseur', 'Versionsrang beim Anbieter', 'Ранг на версията при доставчика'),
    ),
    csp_NewestRank: whole(
      0,
      1000000,
      label('Newest rank at the provider', 'Rang le plus récent', 'Neuester Rang beim Anbieter', 'Най-нов ранг при доставчика'),
    ),
    csp_NewerIsOut: yesNo(label('Newer version out', 'Version plus récente disponible', 'Neuere Fassung erschienen', 'Има по-нова версия')),
    csp_PublishedOn: instant(label('Published on', 'Publié le', 'Veröffentlicht am', 'Публикуван на')),
    csp_RetiredOn: instant(label('Retired on', 'Retiré le', 'Zurückgezogen am', 'Оттеглен на')),
    csp_ReplacesId: lookup(
      'csp_agreementtemplate',
      'csp_agreementtemplate_replaces',
      label('New version of', 'Nouvelle version de', 'Neue Fassung von', 'Нова версия на'),
    ),
    csp_IsDefault: yesNo(label('Default', 'Par défaut', 'Standard', 'По подразбиране')),
  },
});
