import { choiceOf, instant, label, memo, table, text } from '../define';
import { agreementPath, connection, providerType, refundPolicy } from '../choices';

/** A place where licences are provisioned (PRODUCT.md section 2). */
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
    csp_RefundPolicy: choiceOf(
      refundPolicy,
      label('Refund policy', 'Politique de remboursement', 'Erstattungsregel', 'Правила за възстановяване'),
      { default: 'ProviderWindow' },
    ),
    csp_AgreementPath: choiceOf(agreementPath, label('Way of acceptance', 'Mode d’acceptation', 'Weg der Annahme', 'Начин на приемане'), {
      default: 'AttestationLink',
    }),
    csp_LastSyncOn: instant(label('Last sync', 'Dernière synchronisation', 'Letzte Synchronisierung', 'Последна синхронизация')),
    csp_SyncPosition: text(
      400,
      label('Sync position', 'Position de synchronisation', 'Synchronisierungsstand', 'Позиция на синхронизацията'),
    ),
  },
});
