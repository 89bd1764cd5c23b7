import {
  choice,
  lookup,
  memo,
  money,
  option,
  optionSet,
  relationship,
  table,
  text,
  texts,
  untold,
  whole,
  yesNo,
  type SystemPart,
} from './words';
import { addressColumns } from './address';

export const account: SystemPart = {
  tables: [
    table({
      schemaName: 'Account',
      set: 'accounts',
      primaryId: 'accountid',
      primaryName: 'name',
      labels: texts('Account', 'Compte', 'Firma', 'Клиент'),
      pluralLabels: texts('Accounts', 'Comptes', 'Firmen', 'Клиенти'),
      ownership: 'user',
      notes: true,
      activities: true,
      attributes: [
        text('name', 160, texts('Account Name', 'Nom du compte', 'Firmenname', 'Име на клиента'), { required: 'required' }),
        text('accountnumber', 20, texts('Account Number', 'Numéro de compte', 'Kundennummer', 'Номер на клиента')),
        text('telephone1', 50, texts('Main Phone', 'Téléphone principal', 'Telefon', 'Основен телефон'), { format: 'phone' }),
        text('telephone2', 50, texts('Other Phone', 'Autre téléphone', 'Weiteres Telefon', 'Друг телефон'), { format: 'phone' }),
        text('fax', 50, texts('Fax', 'Télécopie', 'Fax', 'Факс'), { format: 'phone' }),
        text('emailaddress1', 100, texts('Email', 'E-mail', 'E-Mail', 'Имейл'), { format: 'email' }),
        text('websiteurl', 200, texts('Website', 'Site web', 'Website', 'Уебсайт'), { format: 'url' }),
        memo('description', 2000, texts('Description', 'Description', 'Beschreibung', 'Описание')),
        whole(
          'numberofemployees',
          texts('Number of Employees', 'Nombre d’employés', 'Anzahl der Mitarbeiter', 'Брой служители'),
          0,
          1000000000,
        ),
        money('revenue', texts('Annual Revenue', 'Chiffre d’affaires annuel', 'Jahresumsatz', 'Годишни приходи')),
        choice('accountcategorycode', 'account_accountcategorycode', texts('Category', 'Catégorie', 'Kategorie', 'Категория')),
        choice('accountratingcode', 'account_accountratingcode', texts('Account Rating', 'Évaluation', 'Bewertung', 'Оценка'), {
          defaultValue: 1,
        }),
        yesNo('creditonhold', 'account_creditonhold', texts('Credit Hold', 'Crédit suspendu', 'Kreditstopp', 'Спрян кредит')),
        yesNo('donotpostalmail', 'account_donotpostalmail', untold('donotpostalmail')),
        lookup('primarycontactid', texts('Primary Contact', 'Contact principal', 'Hauptkontakt', 'Основен контакт')),
        lookup('parentaccountid', texts('Parent Account', 'Compte parent', 'Übergeordnete Firma', 'Родителски клиент')),
        ...addressColumns,
      ],
    }),
  ],
  optionSets: [
    optionSet(
      'account_accountcategorycode',
      option(1, texts('Preferred Customer', 'Client privilégié', 'Bevorzugter Kunde', 'Предпочитан клиент')),
      option(2, texts('Standard', 'Standard', 'Standard', 'Стандартен')),
    ),
    optionSet(
      'account_accountratingcode',
      option(1, texts('Default Value', 'Valeur par défaut', 'Standardwert', 'Стойност по подразбиране')),
    ),
    optionSet('account_creditonhold', option(0, texts('No', 'Non', 'Nein', 'Не')), option(1, texts('Yes', 'Oui', 'Ja', 'Да'))),
    optionSet(
      'account_donotpostalmail',
      option(0, texts('Allow', 'Autoriser', 'Zulassen', 'Разреши')),
      option(1, texts('Do Not Allow', 'Ne pas autoriser', 'Nicht zulassen', 'Не разрешавай')),
    ),
  ],
  relationships: [
    relationship('account_primary_contact', ['account', 'primarycontactid', 'primarycontactid'], ['contact', 'account_primary_contact']),
    relationship('account_parent_account', ['account', 'parentaccountid', 'parentaccountid'], ['account', 'account_parent_account']),
  ],
};
