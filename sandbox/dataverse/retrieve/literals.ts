import * as errors from '../errors';
import { isLookup } from '../definitions/definitions';
import { fold } from '../../platform/database';
import type { Literal } from '../query/plan';
import type { Attribute } from '../solution/types';
import { guid } from '../store/guid';
import { isDay, parseDay, parseInstant } from '../store/instants';

/** A literal of a query as the column holds it; text folded. Refuses what does not fit the column's type. */
export const comparable = (attribute: Attribute, literal: Exclude<Literal, null>): string | number => {
  if (isLookup(attribute) || attribute.type === 'uniqueidentifier') return fitting('Edm.Guid', literal, guid(String(literal)));
  switch (attribute.type) {
    case 'integer':
    case 'bigint':
    case 'picklist':
    case 'state':
    case 'status':
      return fitting('Edm.Int32', literal, /^-?\d+$/.test(String(literal)) ? Number(literal) : null);
    case 'decimal':
    case 'double':
    case 'money':
      return fitting('Edm.Decimal', literal, String(literal).trim() === '' || Number.isNaN(Number(literal)) ? null : Number(literal));
    case 'boolean':
      return fitting('Edm.Boolean', literal, truth(literal));
    case 'datetime':
      return isDay(attribute)
        ? fitting('Edm.Date', literal, parseDay(String(literal).slice(0, 10)))
        : fitting('Edm.DateTimeOffset', literal, parseInstant(String(literal)));
    case 'multiselectpicklist':
      return `,${String(literal)},`;
    default:
      return fold(String(literal));
  }
};

const fitting = <T extends string | number>(type: string, literal: Literal, value: T | null): T => {
  if (value === null) throw errors.wrongLiteral(type, literal);
  return value;
};

const truth = (literal: Literal): number | null => {
  const text = String(literal).toLowerCase();
  if (text === 'true' || text === '1') return 1;
  return text === 'false' || text === '0' ? 0 : null;
};
