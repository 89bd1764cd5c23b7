import { currencyAttributes } from '../../../solution/build/currency';
import { relationshipsOf } from '../../../solution/build/relationships';
import { firstElement, textOf, type XmlElement } from '../../../solution/build/xml';
import { tenantry } from '../../../solution/model';
import { offerPrice } from '../../../solution/model/tables/offer-price';
import { provider } from '../../../solution/model/tables/provider';

const member = (attribute: XmlElement | undefined, name: string) => textOf(attribute && firstElement(attribute, name));
const written = currencyAttributes(offerPrice);
const named = (name: string) => written.find(({ attributes }) => attributes['PhysicalName'] === name);

describe('a table with amounts', () => {
  test('has a currency, its rate, and each amount once more in the organization’s own', () => {
    expect(written.map(({ attributes }) => attributes['PhysicalName'])).toEqual([
      'TransactionCurrencyId',
      'ExchangeRate',
      'csp_TermCost_Base',
      'csp_TermRetailPrice_Base',
      'csp_UnitCost_Base',
      'csp_RetailPrice_Base',
    ]);
  });

  test('lets people write the currency, and the platform alone what it works out', () => {
    const writable = (name: string) => [member(named(name), 'ValidForCreateApi'), member(named(name), 'ValidForUpdateApi')];
    expect(writable('TransactionCurrencyId')).toEqual(['1', '1']);
    expect(writable('ExchangeRate')).toEqual(['0', '0']);
    expect(writable('csp_UnitCost_Base')).toEqual(['0', '0']);
  });

  test('says of which amount a base amount is', () => {
    expect(member(named('csp_UnitCost_Base'), 'CalculationOf')).toBe('csp_unitcost');
    expect(member(named('csp_UnitCost_Base'), 'Type')).toBe('money');
  });

  test('is tied to the currencies under the name that the platform gives, and navigates by the lookup’s own', () => {
    const ties = relationshipsOf(offerPrice, new Map([['transactioncurrency', 'TransactionCurrency']]));
    const tie = ties.find((one) => member(one, 'ReferencedEntityName') === 'TransactionCurrency');
    expect(tie?.attributes['Name']).toBe('TransactionCurrency_csp_offerprice');
    expect(member(tie, 'ReferencingAttributeName')).toBe('transactioncurrencyid');
    expect(member(tie, 'CascadeDelete')).toBe('Restrict');
  });

  test('is every one that has a money column, and no other', () => {
    const withMoney = tenantry.tables.filter(({ columns }) => Object.values(columns).some(({ kind }) => kind === 'money'));
    const withCurrency = tenantry.tables.filter((table) => currencyAttributes(table).length > 0);
    expect(withCurrency.map(({ schemaName }) => schemaName)).toEqual(withMoney.map(({ schemaName }) => schemaName));
    expect(currencyAttributes(provider)).toEqual([]);
  });
});
