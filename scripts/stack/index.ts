export { samplePeople, serviceEnvironment } from './environment';
export { freePort } from './ports';
export { deployWhenChanged, startSandbox, startService } from './stack';
