import { findCountry } from '../countries/country';
import { invalidProperty } from '../errors';
import { ignored } from '../customers/customer-request';
import { operationWithBody } from '../protocol/operation';
import { withoutEmpty } from '../protocol/resource';
import { addressSchema } from './address';
import { judge } from './verdict';

/** Asks the postal service about an address. What the country's rules refuse is a verdict (`None`); what is missing is 400 / 3000. */
export const validateAddress = operationWithBody({
  feature: 'POST /v1/validations/address',
  access: 'either',
  body: addressSchema.extend({ middleName: ignored, attributes: ignored }),
  handle(_call, { middleName: _middle, attributes: _attributes, ...address }) {
    if (!findCountry(address.country)) throw invalidProperty('Country');
    const { suggestedAddresses, ...verdict } = judge(address);
    return {
      status: 200,
      body: { originalAddress: withoutEmpty(address), suggestedAddresses: suggestedAddresses.map(withoutEmpty), ...verdict },
    };
  },
});
