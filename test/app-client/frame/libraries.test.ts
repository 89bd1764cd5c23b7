import { createLibraries } from '../../../sandbox/app/client/libraries';

describe('libraries of the solution', () => {
  const scripts = () => [...document.head.querySelectorAll('script')];
  afterEach(() => scripts().forEach((script) => script.remove()));

  it('are loaded once each, by script tag', async () => {
    const libraries = createLibraries(document, window);
    const both = Promise.all([libraries.load('csp_/a.js'), libraries.load('csp_/a.js')]);
    expect(scripts().map((script) => script.getAttribute('src'))).toEqual(['/WebResources/csp_/a.js']);
    scripts()[0]?.dispatchEvent(new Event('load'));
    await both;
  });

  it('are asked for by the version that the page names, so that browsers may keep them', () => {
    document.body.dataset['published'] = 'v-1';
    void createLibraries(document, window).load('csp_/a.js');
    delete document.body.dataset['published'];
    expect(scripts().map((script) => script.getAttribute('src'))).toEqual(['/WebResources/csp_/a.js?v=v-1']);
  });

  it('fail by name, and may be tried again', async () => {
    const libraries = createLibraries(document, window);
    const failed = libraries.load('csp_/a.js');
    scripts()[0]?.dispatchEvent(new Event('error'));
    await expect(failed).rejects.toThrow('The web resource csp_/a.js could not be loaded.');
    const again = libraries.load('csp_/a.js');
    scripts()[0]?.dispatchEvent(new Event('load'));
    await again;
  });

  it('give their functions by dotted name, each called on its owner', () => {
    const boat = {
      knots: 7,
      sail(this: { knots: number }, more: number) {
        return this.knots + more;
      },
    };
    expect(createLibraries(document, { New: { boat } }).find('New.boat.sail')(3)).toBe(10);
  });

  it.each(['New.boat.sink', 'Old.boat', 'New', 'New.boat.knots.deep'])('fail by name for %s, which is not a function', (name) => {
    const libraries = createLibraries(document, { New: { boat: { knots: 7 } } });
    expect(() => libraries.find(name)).toThrow(`The function ${name} does not exist.`);
  });
});
