import { z } from 'zod';

const rows = z.object({ value: z.array(z.record(z.string(), z.unknown())) });
const row = z.record(z.string(), z.unknown());
export type Row = z.infer<typeof row>;

/** A person signed in to the CRM, using its Web API as the browser would. */
export type Person = {
  readonly cookie: string;
  read(path: string): Promise<Row>;
  list(path: string): Promise<Row[]>;
  /** Returns the id of the row that was made. */
  create(set: string, body: Row): Promise<string>;
  update(path: string, body: Row): Promise<void>;
};

/** Goes through sign-in as a browser does, by its redirects and cookies. */
export const signInAs = async (baseUrl: string, userName: string): Promise<Person> => {
  const follow = async (address: string, init: RequestInit = {}) => {
    const answer = await fetch(address, { ...init, redirect: 'manual' });
    return {
      location: new URL(answer.headers.get('location') ?? '/', baseUrl).href,
      cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    };
  };
  const toIssuer = await follow(`${baseUrl}/signin`);
  const picked = await follow(toIssuer.location, { method: 'POST', body: new URLSearchParams({ login: userName }) });
  const { cookie } = await follow(picked.location);

  const call = async (method: string, path: string, body?: Row): Promise<Response> => {
    const answer = await fetch(`${baseUrl}/api/data/v9.2/${path}`, {
      method,
      headers: {
        cookie,
        origin: baseUrl,
        accept: 'application/json',
        'content-type': 'application/json',
        'odata-version': '4.0',
        'odata-maxversion': '4.0',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  return {
    cookie,
    read: async (path) => row.parse(await (await call('GET', path)).json()),
    list: async (path) => rows.parse(await (await call('GET', path)).json()).value,
    create: async (set, body) => /\(([0-9a-f-]{36})\)/.exec((await call('POST', set, body)).headers.get('odata-entityid') ?? '')?.[1] ?? '',
    update: async (path, body) => void (await call('PATCH', path, body)),
  };
};
