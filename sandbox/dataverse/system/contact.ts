import { column, memo, money, relationship, table, text, texts, type SystemPart } from './words';
import { addressColumns } from './address';

export const contact: SystemPart = {
  tables: [
    table({
      schemaName: 'Contact',
      set: 'contacts',
      primaryId: 'contactid',
      primaryName: 'fullname',
      labels: texts('Contact', 'Contact', 'Kontakt', 'Контакт'),
      pluralLabels: texts('Contacts', 'Contacts', 'Kontakte', 'Контакти'),
      ownership: 'user',
      notes: true,
      activities: true,
      attributes: [
        text('fullname', 160, texts('Full Name', 'Nom complet', 'Vollständiger Name', 'Пълно име'), {
          validForCreate: false,
          validForUpdate: false,
        }),
        text('firstname', 50, texts('First Name', 'Prénom', 'Vorname', 'Собствено име')),
        text('lastname', 50, texts('Last Name', 'Nom', 'Nachname', 'Фамилия'), { required: 'required' }),
        text('jobtitle', 100, texts('Job Title', 'Fonction', 'Position', 'Длъжност')),
        text('emailaddress1', 100, texts('Email', 'E-mail', 'E-Mail', 'Имейл'), { format: 'email' }),
        text('telephone1', 50, texts('Business Phone', 'Téléphone professionnel', 'Telefon (geschäftlich)', 'Служебен телефон'), {
          format: 'phone',
        }),
        text('mobilephone', 50, texts('Mobile Phone', 'Téléphone mobile', 'Mobiltelefon', 'Мобилен телефон'), { format: 'phone' }),
        memo('description', 2000, texts('Description', 'Description', 'Beschreibung', 'Описание')),
        money('annualincome', texts('Annual Income', 'Revenu annuel', 'Jahreseinkommen', 'Годишен доход')),
        column('parentcustomerid', 'customer', texts('Company Name', 'Société', 'Firmenname', 'Фирма')),
        ...addressColumns,
      ],
    }),
  ],
  relationships: [
    relationship(
      'contact_customer_accounts',
      ['contact', 'parentcustomerid', 'parentcustomerid_account'],
      ['account', 'contact_customer_accounts'],
      'Cascade',
    ),
    relationship(
      'contact_customer_contacts',
      ['contact', 'parentcustomerid', 'parentcustomerid_contact'],
      ['contact', 'contact_customer_contacts'],
      'Cascade',
    ),
  ],
};
