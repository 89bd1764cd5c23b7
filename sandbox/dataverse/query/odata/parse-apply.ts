import { NotSupported } from '../../../platform/not-supported';
import { parseExpression, parsePathOnly } from './parse-expression';
import type { AggregateNode, Transformation } from './syntax';
import type { TokenReader } from './token-reader';

/** `filter(…)/groupby((…),aggregate(…))`: transformations, each working on what the one before left. */
export const parseApply = (reader: TokenReader): readonly Transformation[] =>
  reader.nested(() => {
    const transformations = [parseTransformation(reader)];
    while (reader.takeIf('/')) transformations.push(parseTransformation(reader));
    return transformations;
  });

const parseTransformation = (reader: TokenReader): Transformation => {
  const { text: name } = reader.needWord();
  reader.need('(');
  const transformation = parseBody(reader, name);
  reader.need(')');
  return transformation;
};

const parseBody = (reader: TokenReader, name: string): Transformation => {
  if (name === 'filter') return { kind: 'filter', where: parseExpression(reader) };
  if (name === 'aggregate') return { kind: 'aggregate', aggregates: reader.list(() => parseAggregate(reader)) };
  if (name !== 'groupby') throw new NotSupported(`$apply transformation ${name}`);
  reader.need('(');
  const by = reader.list(() => parsePathOnly(reader));
  reader.need(')');
  return { kind: 'groupby', by, then: reader.takeIf(',') ? parseApply(reader) : [] };
};

const parseAggregate = (reader: TokenReader): AggregateNode => {
  const of = reader.takeIf('$count') ? null : parsePathOnly(reader);
  if (of) reader.need('with');
  const method = of ? reader.needWord().text : '$count';
  reader.need('as');
  return { of, method, alias: reader.needWord().text };
};
