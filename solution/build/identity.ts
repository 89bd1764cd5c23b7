import { createHash } from 'node:crypto';

const projectNamespace = 'd5b0a3f1-7c56-4e0e-9b1c-3f4d2a6e8b90';

/**
 * The id of a component, derived from its name (UUID version 5), lower case without braces.
 * A random id would make every upgrade delete and recreate forms, views, roles and steps.
 */
export const idOf = (name: string): string => {
  const digest = createHash('sha1')
    .update(Buffer.from(projectNamespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** The same id in braces, as most of customizations.xml wants it. */
export const bracedIdOf = (name: string): string => `{${idOf(name)}}`;
