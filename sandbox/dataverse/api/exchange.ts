/** A request and its answer without their transport: they come alone or as parts of a batch. */
import type { Session } from '../engine';
import type { Preferences } from './preferences';

export type ApiRequest = {
  readonly method: string;
  /** What stands behind `/api/data/v9.x/`, still encoded. */ readonly path: string;
  /** Query options, decoded once, in their order. */ readonly options: readonly (readonly [name: string, value: string])[];
  readonly headers: Headers;
  readonly body: string;
  /** Address of the service with its version, without a slash at the end. */ readonly root: string;
};

export type ApiResponse = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string | null };

/** What a handler works with. */
export type Call = { readonly session: Session; readonly request: ApiRequest; readonly preferences: Preferences };

export const json = (call: Call, status: number, body: object, headers: Readonly<Record<string, string>> = {}): ApiResponse => ({
  status,
  headers: { 'Content-Type': 'application/json; odata.metadata=minimal', 'OData-Version': '4.0', ...appliedPreferences(call), ...headers },
  body: JSON.stringify(body),
});

export const noContent = (headers: Readonly<Record<string, string>> = {}): ApiResponse => ({
  status: 204,
  headers: { 'OData-Version': '4.0', ...headers },
  body: null,
});

export const plainText = (text: string): ApiResponse => ({
  status: 200,
  headers: { 'Content-Type': 'text/plain', 'OData-Version': '4.0' },
  body: text,
});

const appliedPreferences = ({ preferences }: Call): Readonly<Record<string, string>> =>
  preferences.applied === null ? {} : { 'Preference-Applied': preferences.applied };

/** One option's value; undefined where it is not given. */
export const optionOf = (request: ApiRequest, name: string): string | undefined => request.options.find(([each]) => each === name)?.[1];
