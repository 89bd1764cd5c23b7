import { canKeepPrice, keepPrice } from '../../../webresources/price-rule';
import { createCrm } from '../crm';
import { formOf } from '../form';

describe('the command Keep the price', () => {
  it.each([
    [true, true],
    [false, false],
    [null, false],
  ])('with cost moved %p can be pressed: %p', async (moved, can) => {
    createCrm({ csp_pricerule: [{ id: 'rule', csp_costmoved: moved }] });
    expect(await canKeepPrice(formOf('{RULE}').form)).toBe(can);
  });

  it('takes the warning away and fixes the price anew, and the form is read again', async () => {
    const crm = createCrm({ csp_pricerule: [{ id: 'rule', csp_costmoved: true, csp_fixedprice: 14.2 }] });
    const { form, refresh } = formOf('{RULE}');
    await keepPrice(form);
    expect(crm.written).toEqual([{ table: 'csp_pricerule', id: 'rule', columns: { csp_fixedprice: 14.2, csp_costmoved: false } }]);
    expect(refresh).toHaveBeenCalled();
  });
});
