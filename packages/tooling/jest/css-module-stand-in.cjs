// Stands in for a CSS module: every class keeps its own name, so tests can read it.
module.exports = new Proxy({}, { get: (_, name) => (name === "__esModule" ? false : String(name)) });
