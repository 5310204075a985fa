/** The server could not be reached, or something other than the server answered. Trying again may help. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
}
