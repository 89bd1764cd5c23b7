import { countries, findCountry } from '../countries/country';
import { invalidProperty, notFound } from '../errors';
import { operation, parameter } from '../protocol/operation';
import type { World } from '../world';
import { findTemplate } from './templates';

/** The links to an agreement's text die after this long. */
const linkLifeMilliseconds = 5 * 60 * 1000;

/** Links to the text of an agreement in a language and for a country. The options' names are case-sensitive, as documented. */
export const getDocument = (world: World) =>
  operation({
    feature: 'GET /v1/agreementtemplates/{templateId}/document',
    access: 'user',
    query: ['language', 'country'],
    exactQuery: true,
    handle(call) {
      const template = findTemplate(parameter(call, 'templateId'));
      if (!template) throw notFound();
      const { language = 'en-US', country = 'US' } = call.query;
      if (!countries.some(({ supportedCultures }) => supportedCultures.includes(language))) throw invalidProperty('language');
      if (!findCountry(country)) throw invalidProperty('country');
      const id = world.newId();
      world.database.run(
        'INSERT INTO document (id, document, expiresAt) VALUES (?, ?, ?)',
        id,
        JSON.stringify({ agreementType: template.agreementType, language, country }),
        call.now + linkLifeMilliseconds,
      );
      const address = `${world.baseUrl}/sandbox/partner-center/documents/${id}`;
      return { status: 200, body: { displayUri: address, downloadUri: `${address}?download=true`, language, country } };
    },
  });
