import { choiceOf, instant, label, lookup, memo, table, text, whole } from '../define';
import { agreementPath, agreementState, agreementWish, refusal } from '../choices';
import { signatoryColumns } from '../columns/signatory';
import { refusalColumns } from '../columns/refusal';

/** One customer's acceptance of an agreement (R13). */
export const agreement = table({
  schemaName: 'csp_Agreement',
  set: 'csp_agreements',
  label: label('Agreement', 'Contrat client', 'Vereinbarung', 'Споразумение'),
  plural: label('Agreements', 'Contrats clients', 'Vereinbarungen', 'Споразумения'),
  description: label('One customer’s acceptance', 'L’acceptation d’un client', 'Die Annahme eines Kunden', 'Приемане от един клиент'),
  ownership: 'user',
  primaryName: 'csp_Name',
  columns: {
    csp_Name: text(200, label('Name', 'Nom', 'Name', 'Име'), { required: true }),
    csp_TemplateId: lookup(
      'csp_agreementtemplate',
      'csp_agreementtemplate_csp_agreement',
      label('Template', 'Modèle', 'Vorlage', 'Шаблон'),
      { onDelete: 'Restrict' },
    ),
    csp_AccountId: lookup('account', 'csp_account_csp_agreement', label('Account', 'Compte', 'Firma im CRM', 'Клиент')),
    csp_ProviderAccountId: lookup(
      'csp_provideraccount',
      'csp_provideraccount_csp_agreement',
      label('Tenant', 'Locataire', 'Mandant', 'Клиентска среда'),
    ),
    ...signatoryColumns,
    csp_Path: choiceOf(agreementPath, label('Way of acceptance', 'Mode d’acceptation', 'Weg der Annahme', 'Начин на приемане')),
    csp_State: choiceOf(agreementState, label('State', 'État', 'Status', 'Състояние'), { default: 'Required' }),
    csp_AttestationId: text(100, label('Attestation ID', 'ID d’attestation', 'Bestätigungs-ID', 'ИД на потвърждението')),
    csp_EarlierAttestations: memo(
      500,
      label('Earlier attestation IDs', 'ID d’attestation antérieurs', 'Frühere Bestätigungs-IDs', 'Предишни ИД на потвърждения'),
    ),
    csp_Link: text(2000, label('Link', 'Lien', 'Link', 'Връзка'), { format: 'url' }),
    csp_LinkSentOn: instant(label('Link made on', 'Lien créé le', 'Link erstellt am', 'Връзката е създадена на')),
    csp_LinkExpiresOn: instant(label('Link expires on', 'Le lien expire le', 'Link läuft ab am', 'Връзката изтича на')),
    csp_LinkCount: whole(0, 1000, label('Links made', 'Liens créés', 'Erstellte Links', 'Създадени връзки')),
    csp_Asked: choiceOf(agreementWish, label('Asked for', 'Demandé', 'Angefordert', 'Поискано')),
    csp_AskedOn: instant(label('Asked on', 'Demandé le', 'Angefordert am', 'Поискано на')),
    csp_LeaseUntil: instant(label('Worked on until', 'En traitement jusqu’à', 'In Bearbeitung bis', 'В работа до')),
    csp_RefreshedOn: instant(
      label('Looked up on', 'Vérifié auprès du fournisseur le', 'Beim Anbieter nachgesehen am', 'Проверено при доставчика на'),
    ),
    ...refusalColumns(refusal),
    csp_Evidence: memo(4000, label('Evidence', 'Justificatif', 'Nachweis', 'Доказателство')),
  },
});
