import { NotSupported } from '../../../platform/not-supported';
import * as errors from '../../errors';
import type { Session } from '../../engine';
import { settingsOf } from '../../settings/settings';
import { guid } from '../../store/guid';
import { json, type ApiResponse, type Call } from '../exchange';
import type { Segment } from '../segments';
import { csdl } from './csdl';
import { entityNode } from './entity';
import { isList, type Node } from './node';
import { optionSetNode } from './option-set';
import { manyToManyNode, relationshipNode } from './relationship';
import { chosen, readOptions, writeNode } from './write';

type Place = Node | readonly Node[];

const roots: Readonly<Record<string, (session: Session, language: number) => readonly Node[]>> = {
  EntityDefinitions: ({ engine }, language) =>
    [...engine.definitions().tables.values()].map((table) => entityNode(engine.definitions(), table, language)),
  GlobalOptionSetDefinitions: ({ engine }, language) =>
    [...engine.definitions().optionSets.values()].filter((set) => set.global).map((set) => optionSetNode(set, 'Picklist', language)),
  RelationshipDefinitions: ({ engine }) => [
    ...engine.definitions().relationships.map((each) => relationshipNode(engine.definitions(), each)),
    ...engine.definitions().manyToMany.map((each) => manyToManyNode(engine.definitions(), each)),
  ],
};

/** Whether a path asks for definitions instead of rows. An empty path is the service document. */
export const isMetadata = ([first]: readonly Segment[]): boolean =>
  first === undefined || first.name === '$metadata' || first.name in roots;

export const answerMetadata = (call: Call, segments: readonly Segment[]): ApiResponse => {
  if (call.request.method !== 'GET') throw new NotSupported('changing definitions through the Web API');
  const [first, ...rest] = segments;
  if (!first) return serviceDocument(call);
  if (first.name === '$metadata')
    return {
      status: 200,
      headers: { 'Content-Type': 'application/xml', 'OData-Version': '4.0' },
      body: csdl(call.session.engine.definitions()),
    };
  const { engine, caller } = call.session;
  const root = roots[first.name]?.(call.session, settingsOf(engine.database, caller.userId).language) ?? [];
  return walk(call, picked(root, first), rest, `${call.request.root}/$metadata#${first.name}`);
};

const walk = (call: Call, place: Place, [next, ...rest]: readonly Segment[], context: string): ApiResponse => {
  if (!next) return show(call, place, context);
  if (next.name.startsWith(namespace)) return walk(call, cast(place, next.name.slice(namespace.length)), rest, `${context}/${next.name}`);
  if (isList(place)) throw errors.segmentNotFound(next.name);
  const child = place.children[next.name];
  if (child) {
    const value = child();
    if (value === null) throw errors.definitionNotFound('the definition', next.name);
    return walk(call, isList(value) ? picked(value, next) : value, rest, `${context}/${next.name}`);
  }
  const member = place.members[next.name];
  if (member === undefined || rest.length > 0) throw errors.segmentNotFound(next.name);
  return json(call, 200, { '@odata.context': `${context}/${next.name}`, value: member });
};

const namespace = 'Microsoft.Dynamics.CRM.';

const cast = (place: Place, type: string): Place => {
  if (isList(place)) return place.filter((each) => each.type === type);
  if (place.type !== type) throw errors.definitionNotFound(type, String(place.members['LogicalName'] ?? ''));
  return place;
};

/** The list itself, or its member that the brackets name: by id, by `LogicalName='x'`, `Name='x'` or `SchemaName='x'`. */
const picked = (nodes: readonly Node[], { name, argument }: Segment): Place => {
  if (argument === null) return nodes;
  const id = guid(argument);
  const [, key = 'MetadataId', value = id] = /^(\w+)='([^']*)'$/.exec(argument) ?? [];
  const found = nodes.find((node) => node.members[key] === value);
  if (!found)
    throw key === 'LogicalName' && name === 'EntityDefinitions'
      ? errors.tableNotFound(value ?? '')
      : errors.definitionNotFound(name, value ?? argument);
  return found;
};

const show = (call: Call, place: Place, context: string): ApiResponse => {
  const options = readOptions(call.request.options);
  const selected = [...(options.select ?? []), ...options.expand.map((each) => each.navigation)];
  const shape = selected.length === 0 ? '' : `(${selected.join(',')})`;
  if (!isList(place)) return json(call, 200, { '@odata.context': `${context}${shape}/$entity`, ...writeNode(place, options, false) });
  const typed = new Set(place.map((each) => each.type)).size > 1;
  return json(call, 200, {
    '@odata.context': `${context}${shape}`,
    value: chosen(place, options).map((each) => writeNode(each, options, typed)),
  });
};

const serviceDocument = (call: Call): ApiResponse =>
  json(call, 200, {
    '@odata.context': `${call.request.root}/$metadata`,
    value: [...call.session.engine.definitions().sets.keys()].sort().map((name) => ({ name, kind: 'EntitySet', url: name })),
  });
