export { createService as connect } from './service';
