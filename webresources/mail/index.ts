export { createMailer as connect } from './mailer';
export { readRequest } from './request/read-request';
export { sendRequest } from './request/send-request';
export { sanitise } from './sanitise';
