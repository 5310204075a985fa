// Stands for a CSS module: every class is called by its own name, so tests can read it.
module.exports = new Proxy({}, { get: (_, name) => (name === "__esModule" ? false : String(name)) });
