import { date, label, text } from '../define';

/** Who accepts an agreement for the customer, and on which day. */
export const signatoryColumns = {
  csp_SignatoryFirstName: text(
    50,
    label('Signatory’s first name', 'Prénom du signataire', 'Vorname des Unterzeichners', 'Собствено име на подписващия'),
  ),
  csp_SignatoryLastName: text(
    50,
    label('Signatory’s last name', 'Nom du signataire', 'Nachname des Unterzeichners', 'Фамилия на подписващия'),
  ),
  csp_SignatoryEmail: text(100, label('Signatory’s e-mail', 'E-mail du signataire', 'E-Mail des Unterzeichners', 'Имейл на подписващия'), {
    format: 'email',
  }),
  csp_SignatoryPhone: text(
    40,
    label('Signatory’s phone', 'Téléphone du signataire', 'Telefon des Unterzeichners', 'Телефон на подписващия'),
    { format: 'phone' },
  ),
  csp_AgreedOn: date(label('Date agreed', 'Date d’acceptation', 'Datum der Annahme', 'Дата на приемане')),
};
