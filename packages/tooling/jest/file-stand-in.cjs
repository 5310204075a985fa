// Stands in for a picture, font or global style sheet: tests see a fixed address.
module.exports = "/test-file";
