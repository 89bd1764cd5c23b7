import { choiceOf, extendedTable, label, lookup, text, yesNo } from '../define';
import { agreementState, relationship } from '../choices';

const unused = label('', '', '', '');

/** The platform's account with our columns: its tenant, relationship and agreement at a glance. */
export const account = extendedTable({
  extends: 'account',
  schemaName: 'Account',
  set: 'accounts',
  primaryName: 'name',
  columns: {
    csp_CountryCode: text(2, label('Country code', 'Code pays', 'Ländercode', 'Код на държава')),
    csp_Language: text(10, label('Language', 'Langue', 'Sprache', 'Език')),
    csp_RegistrationNumber: text(50, label('Registration number', 'Numéro d’enregistrement', 'Registernummer', 'Регистрационен номер')),
    csp_TenantDomain: text(253, label('Microsoft tenant', 'Locataire Microsoft', 'Microsoft-Mandant', 'Среда в Microsoft')),
    csp_Relationship: choiceOf(relationship, label('Relationship', 'Relation', 'Beziehung', 'Отношение'), { default: 'None' }),
    csp_AgreementState: choiceOf(
      agreementState,
      label('Customer agreement', 'Contrat client', 'Kundenvereinbarung', 'Клиентско споразумение'),
    ),
    csp_ProviderAccountId: lookup(
      'csp_provideraccount',
      'csp_provideraccount_account',
      label('Main tenant', 'Locataire principal', 'Hauptmandant', 'Основна среда'),
    ),
  },
  system: {
    name: text(160, unused),
    telephone1: text(50, unused),
    emailaddress1: text(100, unused, { format: 'email' }),
    websiteurl: text(200, unused, { format: 'url' }),
    address1_line1: text(250, unused),
    address1_line2: text(250, unused),
    address1_city: text(80, unused),
    address1_stateorprovince: text(50, unused),
    address1_postalcode: text(20, unused),
    address1_country: text(80, unused),
    creditonhold: yesNo(unused),
    transactioncurrencyid: lookup('transactioncurrency', 'transactioncurrency_account', unused),
    primarycontactid: lookup('contact', 'account_primary_contact', unused),
  },
});
