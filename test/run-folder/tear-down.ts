import { rmSync } from 'node:fs';

export default (): void => rmSync(process.env['TENANTRY_RUN_FOLDER'] ?? '', { recursive: true, force: true });
