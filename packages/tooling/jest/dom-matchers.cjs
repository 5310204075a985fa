// `toBeVisible()`, `toHaveAccessibleName()` and their kin in every test of React code.
require("@testing-library/jest-dom");
