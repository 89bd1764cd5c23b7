import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Seals text so that only this service can open it, and only for what it was sealed for. */
export type Sealing = {
  /** `purpose` is bound into the seal: the same text must be given to open it. */
  seal(plain: string, purpose: string): string;
  /** Null where key, purpose or content are not what they were. */
  open(sealed: string, purpose: string): string | null;
};

type Key = { readonly id: string; readonly bytes: Buffer };

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/**
 * AES-256-GCM. `current` seals; `current` and `earlier` open, so that keys can be changed without losing what waits. All are 32 bytes.
 * A seal reads `1.{key id}.{nonce, tag and cipher text in base64url}`.
 */
export const createSealing = (current: Buffer, earlier: readonly Buffer[] = []): Sealing => {
  const sealingKey = keyOf(current);
  const keys = [sealingKey, ...earlier.map(keyOf)];
  return {
    seal(plain, purpose) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, sealingKey.bytes, nonce, { authTagLength: tagLength });
      cipher.setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return `1.${sealingKey.id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed, purpose) {
      const [version, id, content] = sealed.split('.');
      const key = keys.find((each) => each.id === id);
      if (version !== '1' || key === undefined || content === undefined) return null;
      return decrypt(key, Buffer.from(content, 'base64url'), purpose);
    },
  };
};

const decrypt = (key: Key, bytes: Buffer, purpose: string): string | null => {
  if (bytes.length < nonceLength + tagLength) return null;
  const decipher = createDecipheriv(algorithm, key.bytes, bytes.subarray(0, nonceLength), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
};

/** The first eight characters of the key's digest tell keys apart and tell nothing about them. */
const keyOf = (bytes: Buffer): Key => ({ id: createHash('sha256').update(bytes).digest('base64url').slice(0, 8), bytes });
