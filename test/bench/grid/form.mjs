/**
 * The form on which a control starts, as far as a subject notices it: an app's form is drawn by the platform's React long before its controls,
 * so that whoever draws with React finds it in use.
 */
import { createContext, createElement, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { render } from 'react-dom';

const Language = createContext('');

const Field = ({ name }) => {
  const language = useContext(Language);
  const input = useRef(null);
  const [value, setValue] = useState('');
  const label = useMemo(() => `${name} (${language})`, [name, language]);
  useLayoutEffect(() => input.current.setAttribute('maxlength', '100'), []);
  useEffect(() => setValue(name), [name]);
  return createElement(
    'label',
    { className: 'field', style: { display: 'flex', gap: 8 }, 'aria-label': label },
    label,
    createElement('input', { ref: input, value, onChange: ({ target }) => setValue(target.value) }),
  );
};

const fields = ['Name', 'City', 'Country'].map((name) => createElement(Field, { key: name, name }));
render(createElement(Language.Provider, { value: 'en' }, createElement('form', null, fields)), globalThis.document.createElement('div'));
