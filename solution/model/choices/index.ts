/** The global choices with their texts. */
import { choice, label } from '../define';
import * as values from './values';

export const branch = choice('csp_branch', label('Registration', 'Enregistrement', 'Registrierung', 'Регистрация'), values.branch, {
  NewTenant: label('New to Microsoft', 'Nouveau chez Microsoft', 'Neu bei Microsoft', 'Нов клиент на Microsoft'),
  ExistingTenant: label('Has a tenant already', 'A déjà un locataire', 'Hat bereits einen Mandanten', 'Вече има клиентска среда'),
});

export const wizardStep = choice('csp_wizardstep', label('Step', 'Étape', 'Schritt', 'Стъпка'), values.wizardStep, {
  Provider: label('Provider', 'Fournisseur', 'Anbieter', 'Доставчик'),
  Registration: label('Registration', 'Enregistrement', 'Registrierung', 'Регистрация'),
  Company: label('Company', 'Société', 'Firma', 'Фирма'),
  Contact: label('Contact', 'Contact', 'Kontakt', 'Контакт'),
  Agreement: label('Agreement', 'Contrat', 'Vereinbarung', 'Споразумение'),
  Review: label('Review', 'Vérification', 'Prüfung', 'Преглед'),
  Request: label('Request', 'Demande', 'Anfrage', 'Заявка'),
});

export const addressCheck = choice(
  'csp_addresscheck',
  label('Address check', 'Contrôle de l’adresse', 'Adressprüfung', 'Проверка на адреса'),
  values.addressCheck,
  {
    NotChecked: label('Not checked', 'Non contrôlée', 'Nicht geprüft', 'Непроверен'),
    Confirmed: label('Confirmed by the provider', 'Confirmée par le fournisseur', 'Vom Anbieter bestätigt', 'Потвърден от доставчика'),
    SuggestionTaken: label('Suggestion taken', 'Suggestion retenue', 'Vorschlag übernommen', 'Приет е предложеният'),
    KeptAsTyped: label('Kept as typed', 'Conservée telle que saisie', 'Wie eingegeben behalten', 'Запазен, както е въведен'),
  },
);

export const agreementPath = choice(
  'csp_agreementpath',
  label('Way of acceptance', 'Mode d’acceptation', 'Weg der Annahme', 'Начин на приемане'),
  values.agreementPath,
  {
    DirectAcceptance: label(
      'Accepted with Microsoft',
      'Acceptation directe auprès de Microsoft',
      'Direkt bei Microsoft angenommen',
      'Прието направо при Microsoft',
    ),
    AttestationLink: label('Attestation link', 'Lien d’attestation', 'Bestätigungslink', 'Връзка за потвърждение'),
    RecordedByHand: label('Recorded by hand', 'Saisi à la main', 'Von Hand erfasst', 'Записано на ръка'),
  },
);

export const agreementState = choice(
  'csp_agreementstate',
  label('Agreement', 'Contrat', 'Vereinbarung', 'Споразумение'),
  values.agreementState,
  {
    Required: label('Required', 'Requis', 'Erforderlich', 'Изисква се'),
    LinkSent: label('Link sent', 'Lien envoyé', 'Link gesendet', 'Изпратена връзка'),
    Accepted: label('Accepted', 'Accepté', 'Angenommen', 'Прието'),
    LinkExpired: label('Link expired', 'Lien expiré', 'Link abgelaufen', 'Изтекла връзка'),
    Confirmed: label('Confirmed', 'Confirmé', 'Bestätigt', 'Потвърдено'),
  },
);

export const templateKind = choice('csp_templatekind', label('Kind', 'Type', 'Art', 'Вид'), values.templateKind, {
  MicrosoftCustomerAgreement: label(
    'Microsoft Customer Agreement',
    'Contrat client Microsoft',
    'Microsoft-Kundenvereinbarung',
    'Клиентско споразумение на Microsoft',
  ),
  RelationshipRequest: label('Relationship request', 'Demande de relation', 'Beziehungsanfrage', 'Заявка за отношение'),
  ResellerTerms: label('Reseller’s own terms', 'Conditions du revendeur', 'Bedingungen des Händlers', 'Условия на търговеца'),
});

export const publication = choice(
  'csp_publication',
  label('Publication', 'Publication', 'Veröffentlichung', 'Публикуване'),
  values.publication,
  {
    Draft: label('Draft', 'Brouillon', 'Entwurf', 'Чернова'),
    Published: label('Published', 'Publié', 'Veröffentlicht', 'Публикуван'),
    Retired: label('Retired', 'Retiré', 'Zurückgezogen', 'Оттеглен'),
  },
);

export const providerType = choice(
  'csp_providertype',
  label('Provider type', 'Type de fournisseur', 'Anbietertyp', 'Вид доставчик'),
  values.providerType,
  {
    PartnerCenter: label(
      'Microsoft Partner Center',
      'Espace partenaires Microsoft',
      'Microsoft Partner Center',
      'Microsoft Partner Center',
    ),
    Manual: label('Manual', 'Manuel', 'Manuell', 'Ръчен'),
    None: label('None', 'Aucun', 'Keiner', 'Няма'),
  },
);

export const connection = choice('csp_connection', label('Connection', 'Connexion', 'Verbindung', 'Връзка'), values.connection, {
  NotConnected: label('Not connected', 'Non connecté', 'Nicht verbunden', 'Несвързан'),
  Connected: label('Connected', 'Connecté', 'Verbunden', 'Свързан'),
  ConsentExpired: label('Consent expired', 'Consentement expiré', 'Zustimmung abgelaufen', 'Изтекло съгласие'),
  ConsentRevoked: label('Consent revoked', 'Consentement révoqué', 'Zustimmung widerrufen', 'Оттеглено съгласие'),
});

export const mapping = choice('csp_mapping', label('Mapping', 'Association', 'Zuordnung', 'Съпоставяне'), values.mapping, {
  Unmapped: label('Not mapped', 'Non associé', 'Nicht zugeordnet', 'Несвързана'),
  Proposed: label('Proposed', 'Proposé', 'Vorgeschlagen', 'Предложена'),
  Mapped: label('Mapped', 'Associé', 'Zugeordnet', 'Свързана'),
  Ignored: label('Ignored', 'Ignoré', 'Ignoriert', 'Пренебрегната'),
});

export const matchReason = choice(
  'csp_matchreason',
  label('Why it fits', 'Motif de correspondance', 'Grund der Zuordnung', 'Основание'),
  values.matchReason,
  {
    TenantId: label('Same tenant ID', 'Même ID de locataire', 'Gleiche Mandanten-ID', 'Същият ИД на средата'),
    Domain: label('Same domain', 'Même domaine', 'Gleiche Domäne', 'Същият домейн'),
    ContactDomain: label('Contact’s e-mail domain', 'Domaine e-mail du contact', 'E-Mail-Domäne des Kontakts', 'Имейл домейн на контакта'),
    CompanyName: label('Same company name', 'Même nom de société', 'Gleicher Firmenname', 'Същото име на фирма'),
    ByHand: label('Chosen by a person', 'Choisi par une personne', 'Von Hand gewählt', 'Избрано от човек'),
  },
);

export const matchConfidence = choice(
  'csp_matchconfidence',
  label('Confidence', 'Confiance', 'Sicherheit', 'Увереност'),
  values.matchConfidence,
  {
    Sure: label('Sure', 'Sûr', 'Sicher', 'Сигурно'),
    Likely: label('Likely', 'Probable', 'Wahrscheinlich', 'Вероятно'),
    Possible: label('Possible', 'Possible', 'Möglich', 'Възможно'),
  },
);

export const agreementWish = choice('csp_agreementwish', label('Asked for', 'Demandé', 'Angefordert', 'Поискано'), values.agreementWish, {
  SendLink: label('A link to accept', 'Un lien d’acceptation', 'Ein Link zur Annahme', 'Връзка за приемане'),
  RecordDate: label('Record the date', 'Enregistrer la date', 'Datum erfassen', 'Записване на датата'),
  LookUp: label('Look up at the provider', 'Vérifier auprès du fournisseur', 'Beim Anbieter nachsehen', 'Проверка при доставчика'),
});

export const refundPolicy = choice(
  'csp_refundpolicy',
  label('Refund policy', 'Politique de remboursement', 'Erstattungsregel', 'Правила за възстановяване'),
  values.refundPolicy,
  {
    ProviderWindow: label('As the provider refunds', 'Comme le fournisseur', 'Wie der Anbieter', 'Както доставчика'),
    ResellerSchedule: label('Reseller’s schedule', 'Barème du revendeur', 'Staffel des Händlers', 'График на търговеца'),
    NoRefund: label('No refund', 'Aucun remboursement', 'Keine Erstattung', 'Без възстановяване'),
  },
);

export const relationship = choice('csp_relationship', label('Relationship', 'Relation', 'Beziehung', 'Отношение'), values.relationship, {
  None: label('None', 'Aucune', 'Keine', 'Няма'),
  Requested: label('Requested', 'Demandée', 'Angefragt', 'Заявено'),
  Reseller: label('Reseller', 'Revendeur', 'Händler', 'Търговец'),
  Ended: label('Ended', 'Terminée', 'Beendet', 'Прекратено'),
});

export const credentials = choice(
  'csp_credentials',
  label('First password', 'Premier mot de passe', 'Erstes Kennwort', 'Първа парола'),
  values.credentials,
  {
    None: label('None yet', 'Pas encore', 'Noch keines', 'Още няма'),
    Waiting: label('Waiting to be read', 'En attente de lecture', 'Wartet auf Abruf', 'Чака да бъде прочетена'),
    Saved: label('Saved by the seller', 'Conservé par le vendeur', 'Vom Verkäufer gesichert', 'Запазена от продавача'),
    Expired: label('Destroyed after 24 hours', 'Détruit après 24 heures', 'Nach 24 Stunden gelöscht', 'Унищожена след 24 часа'),
    Lost: label('Not received; reset it', 'Non reçu ; à réinitialiser', 'Nicht erhalten; zurücksetzen', 'Неполучена; задайте нова'),
  },
);

export const refusal = choice('csp_refusal', label('Reason', 'Raison', 'Grund', 'Причина'), values.refusal, {
  'domain-taken': label('Domain taken', 'Domaine déjà pris', 'Domäne vergeben', 'Домейнът е зает'),
  'domain-invalid': label('Domain refused', 'Domaine refusé', 'Domäne abgelehnt', 'Домейнът е отказан'),
  'address-refused': label('Address refused', 'Adresse refusée', 'Adresse abgelehnt', 'Адресът е отказан'),
  'country-not-authorised': label('Country not authorised', 'Pays non autorisé', 'Land nicht zugelassen', 'Държавата не е разрешена'),
  'email-refused': label('E-mail refused', 'E-mail refusé', 'E-Mail abgelehnt', 'Имейлът е отказан'),
  'registration-number-missing': label(
    'Registration number missing',
    'Numéro d’enregistrement manquant',
    'Registernummer fehlt',
    'Липсва регистрационен номер',
  ),
  'registration-number-invalid': label(
    'Registration number refused',
    'Numéro d’enregistrement refusé',
    'Registernummer abgelehnt',
    'Регистрационният номер е отказан',
  ),
  'registration-number-not-supported': label(
    'Registration number not wanted',
    'Numéro d’enregistrement non accepté',
    'Registernummer nicht erwünscht',
    'Регистрационен номер не се приема',
  ),
  'phone-missing': label('Phone missing', 'Téléphone manquant', 'Telefon fehlt', 'Липсва телефон'),
  'agreement-contact-refused': label('Signatory refused', 'Signataire refusé', 'Unterzeichner abgelehnt', 'Подписващият е отказан'),
  'details-refused': label('Details refused', 'Données refusées', 'Angaben abgelehnt', 'Данните са отказани'),
  'agreement-link-expired': label(
    'Agreement link expired',
    'Lien du contrat expiré',
    'Vereinbarungslink abgelaufen',
    'Връзката за споразумението е изтекла',
  ),
  'consent-expired': label('Consent expired', 'Consentement expiré', 'Zustimmung abgelaufen', 'Изтекло съгласие'),
  forbidden: label('Not permitted', 'Non autorisé', 'Nicht erlaubt', 'Не е позволено'),
  'not-connected': label('Provider not connected', 'Fournisseur non connecté', 'Anbieter nicht verbunden', 'Доставчикът не е свързан'),
  'provider-busy': label('Provider busy', 'Fournisseur occupé', 'Anbieter ausgelastet', 'Доставчикът е зает'),
  'provider-failing': label('Provider failing', 'Panne du fournisseur', 'Störung beim Anbieter', 'Повреда при доставчика'),
  'provider-unreachable': label('Provider unreachable', 'Fournisseur injoignable', 'Anbieter nicht erreichbar', 'Доставчикът е недостъпен'),
  'outcome-unknown': label('Outcome unknown', 'Résultat inconnu', 'Ausgang unbekannt', 'Неизвестен изход'),
  unexpected: label('Unexpected', 'Imprévu', 'Unerwartet', 'Неочаквано'),
  'consent-revoked': label('Consent revoked', 'Consentement révoqué', 'Zustimmung widerrufen', 'Оттеглено съгласие'),
  'tenant-mapped-elsewhere': label(
    'Tenant belongs to another account',
    'Locataire associé à un autre compte',
    'Mandant gehört zu anderer Firma',
    'Средата е на друг клиент',
  ),
  'request-not-sent': label('Request not sent', 'Demande non envoyée', 'Anfrage nicht gesendet', 'Заявката не е изпратена'),
  'typed-date-not-taken': label(
    'Typed date not accepted',
    'Date saisie non acceptée',
    'Eingetragenes Datum nicht angenommen',
    'Въведената дата не се приема',
  ),
  'tenant-missing': label('Tenant missing', 'Locataire manquant', 'Mandant fehlt', 'Липсва среда'),
  'signatory-first-name-refused': label(
    'Signatory’s first name refused',
    'Prénom du signataire refusé',
    'Vorname abgelehnt (Unterzeichner)',
    'Името на подписващия е отказано',
  ),
  'signatory-last-name-refused': label(
    'Signatory’s last name refused',
    'Nom du signataire refusé',
    'Nachname abgelehnt (Unterzeichner)',
    'Фамилията на подписващия е отказана',
  ),
  'signatory-email-refused': label(
    'Signatory’s e-mail refused',
    'E-mail du signataire refusé',
    'E-Mail abgelehnt (Unterzeichner)',
    'Имейлът на подписващия е отказан',
  ),
  'signatory-phone-refused': label(
    'Signatory’s phone refused',
    'Téléphone du signataire refusé',
    'Telefon abgelehnt (Unterzeichner)',
    'Телефонът на подписващия е отказан',
  ),
  'agreement-date-refused': label(
    'Date agreed refused',
    'Date d’acceptation refusée',
    'Datum der Annahme abgelehnt',
    'Датата на приемане е отказана',
  ),
  'agreement-template-refused': label(
    'Agreement text refused',
    'Texte du contrat refusé',
    'Vereinbarungstext abgelehnt',
    'Текстът на споразумението е отказан',
  ),
});

export * from './selling';
