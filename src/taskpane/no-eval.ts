import { config } from "zod/mini";

// The page's content security policy forbids eval, and zod would try it once to find out.
config({ jitless: true });
