import { choiceOf, instant, label, lookup, memo, table, text, whole } from '../define';
import { agreementPath, connection, providerType, orderRefusal, refundPolicy, refusal } from '../choices';

/** A place where licences are provisioned. */
export const provider = table({
  schemaName: 'csp_Provider',
  set: 'csp_providers',
  label: label('Provider', 'Fournisseur', 'Anbieter', 'Доставчик'),
  plural: label('Providers', 'Fournisseurs', 'Anbieter', 'Доставчици'),
  description: label(
    'A place where licences are provisioned',
    'Un lieu où les licences sont approvisionnées',
    'Ein Ort, an dem Lizenzen bereitgestellt werden',
    'Място, където се предоставят лицензи',
  ),
  ownership: 'organization',
  primaryName: 'csp_Name',
  columns: {
    csp_Name: text(200, label('Name', 'Nom', 'Name', 'Име'), { required: true }),
    csp_ProviderType: choiceOf(providerType, label('Type', 'Type', 'Typ', 'Вид'), { required: true, default: 'PartnerCenter' }),
    csp_Connection: choiceOf(connection, label('Connection', 'Connexion', 'Verbindung', 'Връзка'), { default: 'NotConnected' }),
    csp_PartnerTenantId: text(
      36,
      label('Partner tenant ID', 'ID du locataire partenaire', 'Partner-Mandanten-ID', 'ИД на партньорската среда'),
    ),
    csp_Countries: memo(
      2000,
      label(
        'Countries it may sell in',
        'Pays de vente autorisés',
        'Länder, in denen verkauft werden darf',
        'Държави, в които може да продава',
      ),
    ),
    csp_Currency: text(3, label('Market currency', 'Devise du marché', 'Marktwährung', 'Валута на пазара')),
    csp_Market: text(2, label('Market', 'Marché', 'Markt', 'Пазар')),
    csp_CatalogSyncedOn: instant(label('Catalogue read on', 'Catalogue lu le', 'Katalog gelesen am', 'Каталогът е прочетен на')),
    csp_CatalogFingerprint: text(
      64,
      label('Fingerprint of the catalogue', 'Empreinte du catalogue', 'Fingerabdruck des Katalogs', 'Отпечатък на каталога'),
    ),
    csp_CatalogRefusal: choiceOf(
      orderRefusal,
      label('What is wrong with the catalogue', 'Problème du catalogue', 'Was am Katalog nicht stimmt', 'Проблем с каталога'),
    ),
    csp_RefundPolicy: choiceOf(
      refundPolicy,
      label('Refund policy', 'Politique de remboursement', 'Erstattungsregel', 'Правила за възстановяване'),
      { default: 'ProviderWindow' },
    ),
    csp_AgreementPath: choiceOf(agreementPath, label('Way of acceptance', 'Mode d’acceptation', 'Weg der Annahme', 'Начин на приемане'), {
      default: 'AttestationLink',
    }),
    csp_CompanyName: text(
      200,
      label('Company as customers know it', 'Nom commercial', 'Firma, wie Kunden sie kennen', 'Фирма, както я познават клиентите'),
    ),
    csp_RelationshipLink: text(2000, label('Relationship link', 'Lien de relation', 'Beziehungslink', 'Връзка за отношение'), {
      format: 'url',
    }),
    csp_ReminderDays: whole(
      1,
      90,
      label(
        'Remind of a request after (days)',
        'Rappeler une demande après (jours)',
        'An Anfrage erinnern nach (Tagen)',
        'Напомняне за заявка след (дни)',
      ),
    ),
    csp_ConsentedOn: instant(label('Consent given on', 'Consentement donné le', 'Zustimmung erteilt am', 'Съгласието е дадено на')),
    csp_ConsentedBy: lookup(
      'systemuser',
      'csp_systemuser_csp_provider_consent',
      label('Consent given by', 'Consentement donné par', 'Zustimmung erteilt von', 'Съгласието е дадено от'),
    ),
    csp_ConsentUntil: instant(label('Consent lasts until', 'Consentement valable jusqu’au', 'Zustimmung gilt bis', 'Съгласието важи до')),
    csp_SealedConsent: memo(100000, label('Sealed consent', 'Consentement chiffré', 'Versiegelte Zustimmung', 'Шифровано съгласие'), {
      audited: false,
    }),
    csp_VerifiedOn: instant(label('Verified on', 'Vérifié le', 'Geprüft am', 'Проверено на')),
    csp_ConnectionRefusal: choiceOf(refusal, label('What is wrong', 'Problème', 'Was nicht stimmt', 'Какъв е проблемът')),
    csp_LastSyncOn: instant(label('Last sync', 'Dernière synchronisation', 'Letzte Synchronisierung', 'Последна синхронизация')),
    csp_SyncPosition: text(
      400,
      label('Sync position', 'Position de synchronisation', 'Synchronisierungsstand', 'Позиция на синхронизацията'),
    ),
  },
});
