import { column, text, texts, untold } from './words';

/** The first address, the same on account, contact and user. */
export const addressColumns = [
  text('address1_line1', 250, texts('Street 1', 'Rue 1', 'Straße 1', 'Улица 1')),
  text('address1_line2', 250, texts('Street 2', 'Rue 2', 'Straße 2', 'Улица 2')),
  text('address1_line3', 250, texts('Street 3', 'Rue 3', 'Straße 3', 'Улица 3')),
  text('address1_city', 80, texts('City', 'Ville', 'Ort', 'Град')),
  text('address1_stateorprovince', 50, texts('State/Province', 'Département/Province', 'Bundesland/Kanton', 'Област')),
  text('address1_postalcode', 20, texts('ZIP/Postal Code', 'Code postal', 'Postleitzahl', 'Пощенски код')),
  text('address1_country', 80, texts('Country/Region', 'Pays/Région', 'Land/Region', 'Държава/регион')),
  text('address1_telephone1', 50, texts('Address Phone', 'Téléphone de l’adresse', 'Telefon der Adresse', 'Телефон на адреса'), {
    format: 'phone',
  }),
  column('address1_latitude', 'double', untold('address1_latitude'), { min: -90, max: 90, accuracy: 5 }),
  column('address1_longitude', 'double', untold('address1_longitude'), { min: -180, max: 180, accuracy: 5 }),
];
