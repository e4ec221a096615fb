const fc = require("fast-check");

// A mutant is caught or not: the same cases each time, fewer of them, and no search for a smaller one.
fc.configureGlobal({ seed: 1, numRuns: 40, endOnFailure: true });
