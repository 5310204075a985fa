// Outside production, graphql checks for every value whether a second copy of itself has made it: a good part of the time
// that a server takes to start, and tests start many.
const { NODE_ENV } = process.env;
process.env.NODE_ENV = "production";
require("graphql");
process.env.NODE_ENV = NODE_ENV;
