import { label } from '../define';

/** Words beside the platform's own columns on our forms; beside ours stand the columns' labels. */
export const platformLabels = {
  accountName: label('Account name', 'Nom du compte', 'Firmenname', 'Име на клиента'),
  phone: label('Main phone', 'Téléphone principal', 'Telefon (Zentrale)', 'Основен телефон'),
  businessPhone: label('Business phone', 'Téléphone professionnel', 'Telefon (geschäftlich)', 'Служебен телефон'),
  email: label('E-mail', 'E-mail', 'E-Mail', 'Имейл'),
  website: label('Website', 'Site web', 'Website', 'Уебсайт'),
  street: label('Street', 'Rue', 'Straße', 'Улица'),
  streetMore: label('Street, line 2', 'Rue, ligne 2', 'Straße, Zeile 2', 'Улица, ред 2'),
  city: label('City', 'Ville', 'Ort', 'Град'),
  state: label('State or province', 'État ou province', 'Bundesland oder Provinz', 'Щат или област'),
  postalCode: label('Postal code', 'Code postal', 'Postleitzahl', 'Пощенски код'),
  country: label('Country', 'Pays', 'Land', 'Държава'),
  primaryContact: label('Primary contact', 'Contact principal', 'Primärer Kontakt', 'Основен контакт'),
  firstName: label('First name', 'Prénom', 'Vorname', 'Собствено име'),
  lastName: label('Last name', 'Nom', 'Nachname', 'Фамилия'),
  currency: label('Currency', 'Devise', 'Währung', 'Валута'),
  creditHold: label('Credit hold', 'Crédit bloqué', 'Kreditsperre', 'Кредитна забрана'),
  company: label('Company', 'Société', 'Firma', 'Фирма'),
} as const;
