import type { z } from 'zod';
import { invalidProperty } from '../errors';
import type { PurchaseFaults } from '../faults/purchase-faults';
import type { Feature } from '../support';
import type { Caller } from '../world';
import { readBody } from './read-body';

/** `either` kind of token, a signed-in `user` (App+User), or an `app` alone. */
export type Access = 'either' | 'user' | 'app';

/** One request after the conventions that hold everywhere were checked. */
export type Call = {
  readonly caller: Caller;
  /** The path's parameters in their own case. */
  readonly parameters: Readonly<Record<string, string>>;
  /** By the names that the operation declares. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Headers;
  readonly requestId: string;
  readonly correlationId: string;
  /** UTC milliseconds. */
  readonly now: number;
  readonly loose: boolean;
  /** Milliseconds until a customer that this call makes is listed. Asked for by a fault; otherwise 0. */
  readonly listLag: number;
  /** What is to go wrong with a purchase that this call makes. */
  readonly purchaseFaults: PurchaseFaults;
};

/** `body` is written as JSON; a `file` is what it is. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly file?: AnswerFile;
  readonly headers?: Readonly<Record<string, string>>;
};

export type AnswerFile = { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> };

type Definition = {
  /** Method and path, as the support matrix has them. */
  readonly feature: Feature & `${string} /${string}`;
  readonly access: Access;
  /** Names of the query options. Compared without case unless `exactQuery`. */
  readonly query?: readonly string[];
  readonly exactQuery?: boolean;
};

/** One method and path of the service. All operations have this shape, so that what one of them checks all of them check. */
export type Operation = Definition & { readonly run: (call: Call, text: string) => Answer };

/** An operation that reads no body. */
export const operation = (definition: Definition & { handle(call: Call): Answer }): Operation => ({
  ...definition,
  run: (call) => definition.handle(call),
});

/** An operation with a JSON body. Members are found without regard to case; unknown ones are refused by name. */
export const operationWithBody = <Schema extends z.ZodType>(
  definition: Definition & { readonly body: Schema; handle(call: Call, body: z.output<Schema>): Answer },
): Operation => ({
  ...definition,
  run: (call, text) => definition.handle(call, readBody(definition.body, text, call.loose)),
});

/** A parameter that the path's template promises. */
export const parameter = (call: Call, name: string): string => {
  const value = call.parameters[name];
  if (value === undefined) throw invalidProperty(name);
  return value;
};
