import { z } from 'zod';
import * as errors from '../../errors';
import { optionOf } from '../exchange';
import { splitOutside } from '../segments';
import type { OperationCall } from './call';

/** The parameters of a function: `(A=@p)?@p=…` or `(A='x')`, as text. */
export const parametersOf = (call: OperationCall): Readonly<Record<string, string>> => {
  const { argument } = call.target;
  const pairs = argument === null || argument === '' ? [] : splitOutside(argument, ',').map((part) => part.split('='));
  return Object.fromEntries(pairs.map(([name = '', ...value]) => [name.trim(), valueOf(call, value.join('=').trim())]));
};

const valueOf = (call: OperationCall, text: string): string => {
  if (!text.startsWith('@')) return text;
  const value = optionOf(call.request, text);
  if (value === undefined) throw errors.badQuery(`The parameter alias '${text}' has no value.`);
  return value;
};

/** A list of texts such as `['account','contact']`. */
export const textList = (text: string | undefined): readonly string[] => {
  const parsed = z.array(z.string()).safeParse(parseLoosely(text ?? ''));
  if (!parsed.success) throw errors.badQuery('A collection of strings was expected.');
  return parsed.data;
};

const parseLoosely = (text: string): unknown => {
  try {
    return JSON.parse(text.replaceAll("'", '"'));
  } catch {
    return null;
  }
};
