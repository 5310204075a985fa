import { z } from "zod";

// Zod would try to compile its checks with `new Function`, which our content security policy reports as an attack.
z.config({ jitless: true });

export { z };
