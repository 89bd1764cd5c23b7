/** The least that one would write: every letter filters all offers, prepared in lower case, and shows the first thirty. */
const { document } = globalThis;

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const prepare = (offers) => offers;

export const mount = async (element, offers) => {
  const searched = offers.map(({ name, termText, cycleText }) => plain(`${name} ${termText}, ${cycleText}`));
  const list = document.createElement('ul');
  element.append(list);
  let asked = '';
  return {
    isReady: () => true,
    list: () => list,
    type: (text) => {
      asked = text;
      const words = plain(text).trim().split(/\s+/);
      const found = offers.filter((_, place) => words.every((word) => searched[place].includes(word))).slice(0, 30);
      const items = found.map(({ name, termText, cycleText, cost }) => {
        const item = document.createElement('li');
        item.textContent = `${name} ${termText}, ${cycleText} ${cost}`;
        return item;
      });
      list.replaceChildren(...items);
    },
    answers: () => asked,
    shown: () => [...list.children].map((item) => item.textContent),
  };
};
