import type { Json } from './json';

/** A body above this is sent without what makes it large; the receiver reads the row back by `PrimaryEntityId`. */
const largestBytes = 256 * 1024;

const left = ['ParentContext', 'InputParameters', 'PreEntityImages', 'PostEntityImages'];

export type Body = { readonly text: string; readonly exceeded: boolean };

/** The context as text, its members in alphabetical order as the service's serializer writes them. */
export const bodyOf = (context: { readonly [member: string]: Json }): Body => {
  const text = serialized(Object.entries(context));
  if (Buffer.byteLength(text) <= largestBytes) return { text, exceeded: false };
  return { text: serialized(Object.entries(context).filter(([member]) => !left.includes(member))), exceeded: true };
};

const serialized = (members: readonly (readonly [string, Json])[]): string =>
  JSON.stringify(Object.fromEntries([...members].sort(([one], [other]) => (one < other ? -1 : 1))));
