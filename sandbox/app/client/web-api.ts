/** A row as the Web API answers it, annotations included. */
export type Row = Readonly<Record<string, unknown>>;

/** One page of a FetchXML question. `total` is null where the server gave none; `totalIsMinimum` says that it stopped counting there. */
export type RowPage = {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly cookie: string | null;
  readonly total: number | null;
  readonly totalIsMinimum: boolean;
};

export type WebApiRequest = {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
export type WebApiAnswer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** The Web API said no (its code and sentence), or could not be reached (`status` 0). */
export class WebApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'WebApiError';
  }
}

export type WebApi = {
  /** `path` is relative to `/api/data/v9.2/`. Throws `WebApiError` on every status of 400 and above. */
  send(path: string, request?: WebApiRequest): Promise<WebApiAnswer>;
  fetchRows(setName: string, fetchXml: string): Promise<RowPage>;
  deleteRow(setName: string, id: string): Promise<void>;
};

export const formattedValue = (row: Row, column: string): string => {
  const formatted = row[`${column}@OData.Community.Display.V1.FormattedValue`];
  if (typeof formatted === 'string') return formatted;
  const plain = row[column];
  return plain === null || plain === undefined ? '' : String(plain);
};

/** `request` is the browser's `fetch`; the session cookie travels with it because the address is of the same origin. */
export const createWebApi = (request: typeof fetch): WebApi => {
  const send: WebApi['send'] = async (path, { method = 'GET', body, headers = {} } = {}) => {
    const response = await request(`/api/data/v9.2/${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        'OData-MaxVersion': '4.0',
        'OData-Version': '4.0',
        'If-None-Match': 'null',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'same-origin',
    }).catch((reason: unknown) => {
      throw new WebApiError(0, 'unreachable', reason instanceof Error ? reason.message : String(reason));
    });
    const text = await response.text();
    const answer = { status: response.status, headers: response.headers, body: readJson(text) };
    if (response.ok) return answer;
    const { code, message } = errorOf(answer.body);
    throw new WebApiError(response.status, code, message || response.statusText);
  };

  return {
    send,
    async fetchRows(setName, fetchXml) {
      const answer = await send(`${setName}?fetchXml=${encodeURIComponent(fetchXml)}`, {
        headers: { Prefer: 'odata.include-annotations="*"' },
      });
      const body = isRecord(answer.body) ? answer.body : {};
      const rows = Array.isArray(body['value']) ? body['value'].filter(isRecord) : [];
      const cookie = body['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie'];
      const total = body['@Microsoft.Dynamics.CRM.totalrecordcount'];
      return {
        rows,
        more: body['@Microsoft.Dynamics.CRM.morerecords'] === true,
        cookie: typeof cookie === 'string' ? cookie : null,
        total: typeof total === 'number' && total >= 0 ? total : null,
        totalIsMinimum: body['@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded'] === true,
      };
    },
    async deleteRow(setName, id) {
      await send(`${setName}(${id})`, { method: 'DELETE' });
    },
  };
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

const errorOf = (body: unknown): { code: string; message: string } => {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {};
  return { code: String(error['code'] ?? ''), message: String(error['message'] ?? '') };
};
