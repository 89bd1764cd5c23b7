import { classIds } from '../../../solution/build/class-ids';
import { gridOfTable } from '../../../solution/build/grid-controls';
import { elements, findAll, type XmlElement } from '../../../solution/build/xml';
import { order } from '../../../solution/model/tables/order';
import { subscription } from '../../../solution/model/tables/subscription';
import { written } from '../fixture';

const controlsOf = (config: XmlElement | null) =>
  config === null ? [] : findAll(config, 'controlDescription').flatMap((description) => elements(description, 'customControl'));

describe('the grid of a table', () => {
  test('stands in place of the platform’s on every form factor, and keeps it as fallback', () => {
    const [fallback, ...ours] = controlsOf(gridOfTable(subscription));
    expect(fallback?.attributes['id']).toBe(classIds.subGrid);
    expect(ours.map(({ attributes }) => [attributes['formFactor'], attributes['name']])).toEqual([
      ['0', 'csp_Tenantry.SubscriptionGrid'],
      ['1', 'csp_Tenantry.SubscriptionGrid'],
      ['2', 'csp_Tenantry.SubscriptionGrid'],
    ]);
    expect(ours.flatMap((one) => findAll(one, 'data-set')).map(({ attributes }) => attributes['name'])).toEqual(
      Array(3).fill('subscriptions'),
    );
  });

  test('is the platform’s own where the table names none', () => {
    expect(gridOfTable(order)).toBeNull();
  });

  test('stands beside the table’s forms and views', () => {
    const owners = findAll(written().customizations, 'Entity').filter(
      (entity) => elements(entity, 'CustomControlDefaultConfigs').length > 0,
    );
    expect(owners.map((entity) => elements(entity, 'Name').flatMap(({ children }) => children))).toEqual([['csp_Subscription']]);
  });
});
