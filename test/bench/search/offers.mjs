/** What every subject searches: the same offers with each run, four of a product, as a price list has them. */

const families = [
  'Microsoft 365',
  'Office 365',
  'Dynamics 365',
  'Windows 365',
  'Power BI',
  'Power Apps',
  'Exchange Online',
  'Defender',
  'Entra',
  'Visio',
];
const plans = [
  'Business Basic',
  'Business Standard',
  'Business Premium',
  'Apps',
  'E1',
  'E3',
  'E5',
  'F1',
  'F3',
  'Plan 1',
  'Plan 2',
  'Copilot',
];
const kinds = ['', 'for Finance', 'for Sales', 'for Service', 'Add-on', 'without Teams', 'Trial', 'Archiving', 'Step-up'];
const ways = [
  ['P1M', 727000000, '1 month', 'Monthly', 727000000],
  ['P1Y', 727000001, '1 year', 'Monthly', 727000000],
  ['P1Y', 727000001, '1 year', 'Annually', 727000001],
  ['P3Y', 727000002, '3 years', 'Annually', 727000001],
];

/** In the order in which the server lists them: by name, then by term and cycle. */
export const createOffers = (count) =>
  Array.from({ length: Math.ceil(count / ways.length) }, (_, place) => {
    const pick = (list, share) => list[Math.floor(place / share) % list.length];
    const edition = Math.floor(place / (families.length * plans.length * kinds.length)) + 1;
    const name = [pick(families, 1), pick(plans, families.length), pick(kinds, families.length * plans.length), `Édition ${edition}`];
    return { place, name: name.filter((part) => part !== '').join(' ') };
  })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ place, name }) =>
      ways.map(([length, term, termText, cycleText, cycle], way) => ({
        id: `00000000-0000-0000-000${way}-${String(place).padStart(12, '0')}`,
        product: `CFQ7${String(place).padStart(8, '0')}`,
        name,
        length,
        term,
        termText,
        cycle,
        cycleText,
        cost: (200 + ((place * 37 + way * 811) % 6000)) / 100,
      })),
    )
    .slice(0, count);

/** What a salesperson types, letter by letter; the last one is taken back letter by letter, too. */
export const typing = () => {
  const lettersOf = (text) => [...text].map((_, place) => text.slice(0, place + 1));
  const there = ['microsoft 365 business premium', 'copilot sales 1 year', 'edition 2'].map(lettersOf);
  return [...there.flat(), ...lettersOf('edition 2').reverse()];
};

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Told apart from what any subject prepares: whether an offer has all words that were typed. */
export const fits = (shown, typed) =>
  plain(typed)
    .trim()
    .split(/\s+/)
    .every((word) => plain(shown).includes(word));
