import { autonumber, choiceOf, instant, label, lookup, memo, table, text, whole } from '../define';
import { addressCheck, agreementPath, branch, credentials, refusal, wizardStep } from '../choices';
import { runStatus } from '../choices/values';
import { workColumns } from '../columns/work';
import { signatoryColumns } from '../columns/signatory';
import { refusalColumns } from '../columns/refusal';

/** One run of Provision Account: the draft, the job and the record of what was done. */
export const provisioning = table({
  schemaName: 'csp_Provisioning',
  set: 'csp_provisionings',
  label: label('Provisioning run', 'Approvisionnement', 'Bereitstellung', 'Предоставяне'),
  plural: label('Provisioning runs', 'Approvisionnements', 'Bereitstellungen', 'Предоставяния'),
  description: label(
    'One run of Provision Account',
    'Une exécution de l’approvisionnement d’un compte',
    'Ein Durchlauf der Kontobereitstellung',
    'Едно изпълнение на „Предоставяне на среда“',
  ),
  ownership: 'user',
  primaryName: 'csp_Name',
  timeline: true,
  columns: {
    csp_Name: autonumber('RUN-{SEQNUM:5}', label('Number', 'Numéro', 'Nummer', 'Номер')),
    csp_AccountId: lookup('account', 'csp_account_csp_provisioning', label('Account', 'Compte', 'Firma im CRM', 'Клиент'), {
      required: true,
      onDelete: 'Restrict',
    }),
    csp_ProviderId: lookup('csp_provider', 'csp_provider_csp_provisioning', label('Provider', 'Fournisseur', 'Anbieter', 'Доставчик'), {
      onDelete: 'Restrict',
    }),
    csp_Branch: choiceOf(branch, label('Registration', 'Enregistrement', 'Registrierung', 'Регистрация')),
    csp_WizardStep: choiceOf(wizardStep, label('Step', 'Étape', 'Schritt', 'Стъпка'), { default: 'Provider' }),

    csp_CompanyName: text(200, label('Company', 'Société', 'Firma', 'Фирма')),
    csp_DomainPrefix: text(27, label('Domain prefix', 'Préfixe de domaine', 'Domänenpräfix', 'Префикс на домейна')),
    csp_Country: text(2, label('Country', 'Pays', 'Land', 'Държава')),
    csp_AddressLine1: text(200, label('Address line 1', 'Adresse, ligne 1', 'Adresszeile 1', 'Адрес, ред 1')),
    csp_AddressLine2: text(200, label('Address line 2', 'Adresse, ligne 2', 'Adresszeile 2', 'Адрес, ред 2')),
    csp_City: text(100, label('City', 'Ville', 'Ort', 'Град')),
    csp_State: text(50, label('State or province', 'État ou province', 'Bundesland oder Provinz', 'Щат или област')),
    csp_PostalCode: text(20, label('Postal code', 'Code postal', 'Postleitzahl', 'Пощенски код')),
    csp_AddressCheck: choiceOf(addressCheck, label('Address check', 'Contrôle de l’adresse', 'Adressprüfung', 'Проверка на адреса'), {
      default: 'NotChecked',
    }),
    csp_Culture: text(10, label('Language', 'Langue', 'Sprache', 'Език')),
    csp_RegistrationNumber: text(50, label('Registration number', 'Numéro d’enregistrement', 'Registernummer', 'Регистрационен номер')),

    csp_FirstName: text(50, label('First name', 'Prénom', 'Vorname', 'Собствено име')),
    csp_LastName: text(50, label('Last name', 'Nom', 'Nachname', 'Фамилия')),
    csp_Email: text(100, label('E-mail', 'E-mail', 'E-Mail', 'Имейл'), { format: 'email' }),
    csp_Phone: text(40, label('Phone', 'Téléphone', 'Telefon', 'Телефон'), { format: 'phone' }),

    csp_TemplateId: lookup(
      'csp_agreementtemplate',
      'csp_agreementtemplate_csp_provisioning',
      label('Agreement template', 'Modèle de contrat', 'Vereinbarungsvorlage', 'Шаблон за споразумение'),
    ),
    csp_AgreementPath: choiceOf(agreementPath, label('Way of acceptance', 'Mode d’acceptation', 'Weg der Annahme', 'Начин на приемане')),
    ...signatoryColumns,

    csp_ContactId: lookup('contact', 'csp_contact_csp_provisioning', label('Contact', 'Contact', 'Kontakt', 'Контакт')),
    csp_KnownTenant: text(
      253,
      label('Tenant ID or domain, if known', 'ID ou domaine du locataire', 'Mandanten-ID oder Domäne', 'ИД или домейн на средата'),
    ),
    csp_RequestTemplateId: lookup(
      'csp_agreementtemplate',
      'csp_agreementtemplate_csp_provisioning_request',
      label('Mail template', 'Modèle d’e-mail', 'E-Mail-Vorlage', 'Шаблон за имейл'),
    ),
    csp_MailTo: text(100, label('Mail to', 'E-mail à', 'E-Mail an', 'Имейл до'), { format: 'email' }),
    csp_MailSubject: text(400, label('Subject', 'Objet', 'Betreff', 'Тема')),
    csp_MailBody: memo(100000, label('Mail', 'E-mail', 'E-Mail', 'Имейл')),
    csp_RequestedOn: instant(label('First requested on', 'Première demande le', 'Zuerst angefragt am', 'Първа заявка на')),
    csp_RequestSentOn: instant(label('Last sent on', 'Dernier envoi le', 'Zuletzt gesendet am', 'Последно изпратена на')),
    csp_RequestCount: whole(0, 1000, label('Times sent', 'Nombre d’envois', 'Wie oft gesendet', 'Брой изпращания')),
    csp_RemindedOn: instant(label('Reminded on', 'Rappel le', 'Erinnert am', 'Напомнено на')),

    csp_SubmittedOn: instant(label('Submitted on', 'Envoyé le', 'Abgesendet am', 'Изпратено на')),
    csp_SubmittedBy: lookup(
      'systemuser',
      'csp_systemuser_csp_provisioning',
      label('Submitted by', 'Envoyé par', 'Abgesendet von', 'Изпратено от'),
    ),
    csp_Steps: memo(20000, label('Steps done', 'Étapes réalisées', 'Erledigte Schritte', 'Изпълнени стъпки')),
    ...workColumns,
    ...refusalColumns(refusal),
    csp_CorrelationId: text(36, label('Correlation ID', 'ID de corrélation', 'Korrelations-ID', 'ИД за проследяване')),

    csp_TenantId: text(36, label('Tenant ID', 'ID du locataire', 'Mandanten-ID', 'ИД на средата')),
    csp_Domain: text(253, label('Domain', 'Domaine', 'Domäne', 'Домейн')),
    csp_ProviderAccountId: lookup(
      'csp_provideraccount',
      'csp_provideraccount_csp_provisioning',
      label('Tenant', 'Locataire', 'Mandant', 'Клиентска среда'),
    ),
    csp_AgreementId: lookup(
      'csp_agreement',
      'csp_agreement_csp_provisioning',
      label('Agreement', 'Contrat', 'Vereinbarung', 'Споразумение'),
    ),
    csp_AdminUserName: text(300, label('Administrator', 'Administrateur', 'Administrator', 'Администратор')),
    csp_Credentials: choiceOf(credentials, label('First password', 'Premier mot de passe', 'Erstes Kennwort', 'Първа парола'), {
      default: 'None',
    }),
    csp_CredentialsUntil: instant(
      label(
        'First password kept until',
        'Premier mot de passe conservé jusqu’à',
        'Erstes Kennwort aufbewahrt bis',
        'Първата парола се пази до',
      ),
    ),
    csp_SealedCredentials: memo(
      4000,
      label('Sealed credentials', 'Identifiants chiffrés', 'Versiegelte Anmeldedaten', 'Шифровани данни за вход'),
      { audited: false },
    ),
  },
  statusReasons: {
    Draft: { value: runStatus.Draft, state: 0, label: label('Draft', 'Brouillon', 'Entwurf', 'Чернова') },
    Submitted: { value: runStatus.Submitted, state: 0, label: label('Submitted', 'Envoyé', 'Abgesendet', 'Изпратено') },
    InProgress: { value: runStatus.InProgress, state: 0, label: label('In progress', 'En cours', 'In Arbeit', 'В ход') },
    WaitingForCustomer: {
      value: runStatus.WaitingForCustomer,
      state: 0,
      label: label('Waiting for the customer', 'En attente du client', 'Wartet auf den Kunden', 'Чака клиента'),
    },
    Failed: { value: runStatus.Failed, state: 0, label: label('Failed', 'Échoué', 'Fehlgeschlagen', 'Неуспешно') },
    Completed: { value: runStatus.Completed, state: 1, label: label('Completed', 'Terminé', 'Abgeschlossen', 'Завършено') },
    Withdrawn: { value: runStatus.Withdrawn, state: 1, label: label('Withdrawn', 'Retiré', 'Zurückgezogen', 'Оттеглено') },
  },
});
