import { schemas } from '../../../../solution/build/check/schemas';
import { element } from '../../../../solution/build/xml';
import { change, customized, withAttributes, withText } from '../../change';
import { written } from '../../fixture';

const always = () => true;
const faultsAfter = (edit: ReturnType<typeof change>) => schemas(customized(written(), edit));
const append = (name: string, child: string) =>
  change(name, always, (found) => ({ ...found, children: [...found.children, element(child)] }));

describe('the check against the published schemas', () => {
  test('finds nothing in our solution', async () => {
    expect(await schemas(written())).toEqual([]);
  });

  test.each([
    ['a query type that does not exist', 'CustomizationsSolution.xsd', change('querytype', always, withText('sixty-four'))],
    ['a misspelt member of a step', 'CustomizationsSolution.xsd', append('SdkMessageProcessingStep', 'Stagee')],
    ['a misspelt member of a column', 'CustomizationsSolution.xsd', append('attribute', 'MaxLenght')],
    ['a class id that is no id', 'FormXml.xsd', change('control', always, withAttributes({ classid: 'text' }))],
    ['an unknown part of a form', 'FormXml.xsd', append('form', 'tabz')],
    ['an unknown command parameter', 'RibbonCore.xsd', change('CrmParameter', always, withAttributes({ Value: 'Everything' }))],
    ['an unknown operator of a query', 'Fetch.xsd', change('condition', always, withAttributes({ operator: 'sounds-like' }))],
    ['a site map without texts', 'SiteMap.xsd', change('Titles', always, () => null)],
    ['two places of one name in the site map', 'SiteMap.xsd', change('SubArea', always, withAttributes({ Id: 'same' }))],
  ])('names %s', async (_what, schema, edit) => {
    expect(await faultsAfter(edit)).toContainEqual(expect.stringContaining(`${schema}: `));
  });
});
