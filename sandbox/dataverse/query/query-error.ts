import { DataverseError } from '../errors';

/** A query that the service would refuse: 400 with its sentence. `position` counts characters from 0 in the option or FetchXML text. */
export class QueryError extends DataverseError {
  constructor(
    message: string,
    readonly position: number | null = null,
    code = '0x80060888',
    status = 400,
  ) {
    super(status, code, message);
  }
}
