import { namedProducts } from '../../core/catalogue/named-products';
import { readPrerequisites } from '../../core/catalogue/prerequisites';
import { updateOf } from '../dataverse/change-set';
import type { Dataverse } from '../dataverse/client';
import { readProductNames } from './product-names';
import type { Writer } from './writer';

/** As many characters as the column holds. */
const longest = 4000;

/** Makes add-ons name the products of which they need one as these are called in the rows of offers, which must be written by then. */
export const writeBaseNames = async (dataverse: Dataverse, writer: Writer, providerId: string): Promise<void> => {
  const rows = await dataverse.query('csp_offers', {
    columns: ['csp_offerid', 'csp_prerequisites', 'csp_prerequisitenames'],
    filter: `_csp_providerid_value eq ${providerId} and statecode eq 0 and (csp_prerequisites ne null or csp_prerequisitenames ne null)`,
  });
  const addOns = rows.map(({ row }) => ({ ...row, bases: readPrerequisites(row.csp_prerequisites) }));
  const names = await readProductNames(
    dataverse,
    providerId,
    addOns.flatMap(({ bases }) => bases),
  );
  await writer.add(
    addOns.map(({ csp_offerid: id, csp_prerequisitenames: before, bases }) => {
      const told = namedProducts(bases, names, longest);
      return told === before ? [] : [updateOf('csp_offers', id, { csp_prerequisitenames: told })];
    }),
  );
};
