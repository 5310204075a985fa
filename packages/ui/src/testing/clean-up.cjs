// Loading it takes away after each test what was rendered. Here, so that it holds for all files that run as one.
require("@testing-library/react");
