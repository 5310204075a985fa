/** A catalogue compiled at build time by `messagesPlugin`. */
declare module "*.json?messages" {
  const messages: import("@lingui/core").Messages;
  export default messages;
}
