import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { BuildFault } from '../../../solution/build/fault';
import { buildSolution, writeSolution } from '../../../solution/build/main';
import { tenantry } from '../../../solution/model';
import { artifacts, partOf } from '../fixture';

let root: string;
const folders = () => ({ controlsFolder: join(root, 'controls'), webResourcesFolder: join(root, 'webresources') });
const write = (path: string, content: Uint8Array | string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const faultsOf = async () => {
  const fault = await buildSolution(folders()).catch((error: unknown) => error);
  if (!(fault instanceof BuildFault)) throw new Error('The build did not fail by its own fault.');
  return fault.sentences;
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'solution-'));
  const built = artifacts();
  for (const { name } of tenantry.webResources) write(`webresources/${name}`, built.get(partOf(name)) ?? '');
  for (const [path, content] of built)
    if (path.startsWith('Controls/')) write(path.replace('Controls/csp_Tenantry.', 'controls/'), content);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('building the solution', () => {
  test('writes both zips', async () => {
    await writeSolution({ ...folders(), outFolder: join(root, 'out') });
    for (const name of ['Tenantry.zip', 'Tenantry_managed.zip'])
      expect(Object.keys(unzipSync(readFileSync(join(root, 'out', name))))).toContain('Controls/csp_Tenantry.ProvisionAccount/bundle.js');
  });

  test('names everything that was not built', async () => {
    rmSync(join(root, 'controls'), { recursive: true });
    rmSync(join(root, 'webresources/csp_/account.js'));
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/^Web resource csp_\/account\.js has no file at /),
      ...tenantry.controls.map(({ name }) => expect.stringContaining(`Control ${name} is not built: `) as unknown),
    ]);
  });

  test('names a web resource that was built and that the model forgot', async () => {
    write('webresources/csp_/forgotten.js', '');
    expect(await faultsOf()).toEqual(['Web resource csp_/forgotten.js was built, but solution/model/web-resources.ts does not list it.']);
  });

  test('writes nothing where a check finds a fault', async () => {
    write('webresources/csp_/account.js', 'var Tenantry = {};');
    const refused = writeSolution({ ...folders(), outFolder: join(root, 'out') });
    await expect(refused).rejects.toThrow('The library csp_/account.js has no function Tenantry.Account.provision.');
    expect(existsSync(join(root, 'out'))).toBe(false);
  });
});
