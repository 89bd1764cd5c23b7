import { NotSupported } from '../../platform/not-supported';

/** Whether `Prefer` asks for ids that survive moves. Any other preference is refused by name, or passed over where the emulator is loose. */
export const prefersImmutableIds = (headers: Headers, loose: boolean): boolean => {
  const preferences = (headers.get('prefer') ?? '').split(',').map((each) => each.trim());
  const other = preferences.find((each) => each !== '' && !isImmutable(each));
  if (other !== undefined && !loose) throw new NotSupported(`Prefer ${other}`);
  return preferences.some(isImmutable);
};

const isImmutable = (preference: string): boolean => /^IdType="ImmutableId"$/i.test(preference);
