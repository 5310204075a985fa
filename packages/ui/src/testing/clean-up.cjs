// Once loaded, it removes what was rendered after each test. Here, so that it applies to all files that run as one.
require("@testing-library/react");
